"""What every room does with text: fold it, split it, find slips in it, show it on a screen."""
