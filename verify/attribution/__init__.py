"""The line of copy that attributes a claim, with what must be said beside it."""
