"""The config of a project: `verify.toml`, or `[tool.verify]` in `pyproject.toml`."""
