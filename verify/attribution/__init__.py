"""The line of copy that attributes a claim, with its caveats."""
