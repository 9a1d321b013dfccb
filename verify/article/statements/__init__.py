"""The claims of copy: its figures and quotations, each with its speaker."""
