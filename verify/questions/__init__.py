"""What a reporter would ring up about."""
