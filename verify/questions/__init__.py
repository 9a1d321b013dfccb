"""Questions for sources, and tasks for the desk."""
