"""The web address of this copy of the package, as its installation knows it."""

import json
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from verify.output.links import host_of

PACKAGE = "verify-claims"
LABELS = ("homepage", "repository", "source")  # of the addresses that a package names


def find_home() -> tuple[str, str]:
    """Return the address of the package, and that of its list of rules; "" if it has none.

    That is the address that the package names, or that of the repository from which it was
    installed, as in `pip install git+https://…`. A copy that was installed from a folder has none.
    """
    try:
        installed = distribution(PACKAGE)
    except PackageNotFoundError:
        return "", ""
    home = _named(installed)
    if home:
        return home, f"{home}#rules"
    home, commit = _installed_from(installed)
    return home, f"{home}/blob/{commit}/README.md#rules" if home else ""


def _named(installed: Distribution) -> str:
    for line in installed.metadata.get_all("Project-URL") or ():
        label, _, address = str(line).partition(",")
        if label.strip().casefold() in LABELS and host_of(address.strip()):
            return address.strip()
    return ""


def _installed_from(installed: Distribution) -> tuple[str, str]:
    """Return the address of a repository of git and the commit, from direct_url.json (PEP 610)."""
    try:
        direct = json.loads(installed.read_text("direct_url.json") or "{}")
        address, commit = str(direct["url"]), str(direct["vcs_info"]["commit_id"])
    except (KeyError, TypeError, ValueError):
        return "", ""
    home = address.removesuffix("/").removesuffix(".git")
    return (home, commit) if host_of(home) and "@" not in home else ("", "")
