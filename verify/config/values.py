"""Values that several tables of a config have: known keys, texts, days."""

from collections.abc import Iterable, Sequence
from datetime import date

from verify.errors import ConfigError
from verify.text.slips import did_you_mean


def refuse_unknown(table: Iterable[str], known: Sequence[str], path: str = "") -> None:
    """Raise ConfigError for a key that is not known, with the one that may be meant."""
    for key in table:
        if key not in known:
            hint = did_you_mean(key, known) or f"; there are {', '.join(known)}"
            raise ConfigError(f"unknown key {key!r}{hint}", path)


def read_day(value: object) -> date:
    """Return a day of the config or of an option. Raises ValueError if it is not YYYY-MM-DD."""
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise ValueError(f"{value!r} is not a date: write YYYY-MM-DD") from None
