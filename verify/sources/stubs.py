"""The lines for `verify.toml` that say who a source is: a desk fills in the kind and the party."""

from verify.model.sources import Resolution, SourceKind
from verify.text.folding import fold_name

KINDS = f"  # such as {SourceKind.GOVERNMENT}, {SourceKind.NGO} or {SourceKind.MEDIA}"
TO_FILL = "…"  # the config refuses it, and names the kinds


def stub(who: Resolution, name: str) -> str:
    """Return the table of a source for `verify.toml`, with what its name shows."""
    return "\n".join(
        (
            f"[sources.{_key(name)}]",
            f"name = {toml_text(name)}",
            f"kind = {toml_text(who.kind or TO_FILL)}{'' if who.kind else KINDS}",
            f"party = {toml_text(who.party)}  # the side for which it speaks, if any",
        )
    )


def source_table(name: str, kind: str, party: str) -> tuple[str, str]:
    """Return the key of a source below [sources], and the lines of its table, filled in."""
    lines = [f"name = {toml_text(name)}", f"kind = {toml_text(kind)}"]
    return _key(name), "\n".join([*lines, *([f"party = {toml_text(party)}"] if party else [])])


def stub_line(who: Resolution, name: str) -> str:
    """Return a source as one line, to paste below [sources]."""
    kind, party = toml_text(who.kind or TO_FILL), toml_text(who.party)
    return f"{_key(name)} = {{name = {toml_text(name)}, kind = {kind}, party = {party}}}"


def _key(name: str) -> str:
    """Return a key for TOML: "Kryla Vostoka" becomes kryla-vostoka."""
    key = "-".join(fold_name(name).split()) or "source"
    is_bare = key.isascii() and key.replace("-", "").isalnum()
    return key if is_bare else toml_text(key)


def toml_text(text: str) -> str:
    """Return a text as TOML, which escapes as JSON does, and the character "delete" too."""
    import json  # few runs have an unknown source that agrees with another

    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
