"""What copy says, as claims: its figures and quotations, each with its speaker."""
