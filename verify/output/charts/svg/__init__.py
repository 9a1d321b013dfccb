"""Charts as shares of any width: figures on one axis, and figures over time."""
