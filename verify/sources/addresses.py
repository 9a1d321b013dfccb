"""A web address as a source: the outlet or body of its host, or the account on a social network."""

from urllib.parse import unquote, urlsplit

from verify.model.sources import Registry
from verify.sources.registry import word_table
from verify.text.patterns import pattern

HOST = r"(?i)(?:[\w-]+\.)+[a-z]{2,}"
SHOWN = r"(?i)@([\w.-]+) on ((?:[\w-]+\.)+[a-z]{2,})"  # as a message shows an account
PORTAL = frozenset(("www", "m", "mobile", "en", "amp", "web", "old"))


def read_address(written: str, registry: Registry) -> tuple[str, str, str] | None:
    """Return the id of the source, the key, and what a message shows; None if it is no address.

    The id is "" if the registry does not have the host: then the host, or the account on a social
    network, is one source.
    """
    host, path = split_address(written)
    if not host:
        return None
    account = account_of(host, path)
    hosts = registry.table["hosts"]
    if account:
        shown = f"@{account} on {host}"
        return hosts.get(f"{host}/{account.casefold()}", ""), f"{host}/{account.casefold()}", shown
    if host in _many():
        return "", host, host
    return _owner(host, path, registry), host, host


def host_key(address: str) -> str:
    """Return the key by which the registry has a host or an account: "twitter.com/wings".

    `address` is as a config has it: "https://x.com/Wings". "" if it is no address.
    """
    host, path = split_address(address)
    account = account_of(host, path)
    first = account or next((piece for piece in path.split("/") if piece), "")
    return "/".join(filter(None, (host, first.casefold())))


def country_of_host(host: str, registry: Registry) -> str:
    """Return the country whose government has a host: "health.gov.za", "mofa.go.jp". "" if none."""
    *_, second, last = ["", *host.split(".")]
    ends, codes = word_table().words("government ends"), word_table().pairs("government codes")
    if last not in ends and second not in ends:
        return ""
    code = codes.get(last, last.upper())
    countries = registry.table["countries"]
    return next((name for name, row in countries.items() if row[2] == code), "")


def shown_address(written: str) -> str:
    """Return an address as a message shows it: the host, or "@HealthZA on twitter.com"."""
    host, path = split_address(written)
    account = account_of(host, path)
    return f"@{account} on {host}" if account else host


def split_address(written: str) -> tuple[str, str]:
    """Return the host and the path of a text that is only a web address, or ("", "")."""
    text = written.strip().strip("<>")
    shown = pattern(SHOWN).fullmatch(text)
    if shown:
        text = f"{shown[2]}/{shown[1]}"
    if any(sign.isspace() for sign in text):
        return "", ""
    try:
        parts = urlsplit(text if "://" in text else f"//{text}")
        host = (parts.hostname or "").casefold()
    except ValueError:
        return "", ""
    if "@" in text.split("/")[0] or not pattern(HOST).fullmatch(host):
        return "", ""
    labels = host.split(".")
    while len(labels) > 2 and labels[0] in PORTAL:  # noqa: PLR2004  a host has two labels
        labels = labels[1:]
    host = ".".join(labels)
    return word_table().pairs("same hosts").get(host, host), unquote(parts.path)


def account_of(host: str, path: str) -> str:
    """Return the account in an address of a social network, as written, or ""."""
    pieces = [piece for piece in path.split("/") if piece]
    handle = next((piece[1:] for piece in pieces[:1] if piece.startswith("@")), "")
    if handle:
        return handle
    if host not in _many():
        return ""
    table = word_table()
    if pieces and pieces[0].casefold() in table.words("before account"):
        pieces = pieces[1:]
    is_account = bool(pieces) and pieces[0].casefold() not in table.words("not accounts")
    return pieces[0] if is_account else ""


def _many() -> frozenset[str]:
    return frozenset(word_table().words("accounts"))


def _owner(host: str, path: str, registry: Registry) -> str:
    """Return the source of a host, of the host above it, or of the beginning of its path."""
    hosts = registry.table["hosts"]
    first = next((piece for piece in path.split("/") if piece), "").casefold()
    if first and f"{host}/{first}" in hosts:
        return hosts[f"{host}/{first}"]
    labels = host.split(".")
    for at in range(len(labels) - 1):
        found = hosts.get(".".join(labels[at:]))
        if found:
            return found
    return ""
