"""Work on text for all rooms: fold it, split it, find typos in it, show it on a screen."""
