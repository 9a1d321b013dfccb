"""Write every look-up table: `python -m verify.lexicons.compile`."""

from verify.lexicons import TABLES
from verify.lexicons.compile import RECIPES, compiled

for name in RECIPES:
    (TABLES / f"{name}.txt").write_text(compiled(name), encoding="utf-8")
