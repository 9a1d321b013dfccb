"""The pages of `sources` and `rule`: the registry of sources, and the rules."""

from verify.compare.independence import is_known
from verify.model.claims import Claim
from verify.model.findings import Report
from verify.model.rules import AnyRule
from verify.model.sources import Registry, Resolution, Source
from verify.model.ties import Story
from verify.output.page import HtmlView, Page
from verify.sources import aliases_of, all_sources, resolve, suggest
from verify.sources.stories import all_stories
from verify.sources.stubs import stub
from verify.text.english import explain, plural


def sources_page(registry: Registry) -> Page:
    """Return a page with every source of the registry."""
    sources, count = all_sources(registry), len(registry.table["countries"])
    return Page(
        columns=("id", "name", "kind", "party", "reliability"),
        rows=tuple((s.id, s.name, s.kind, s.party, s.reliability) for s in sources),
        document=lambda: [_source_document(source, registry) for source in sources],
        records=lambda: [_source_document(source, registry) for source in sources],
        lines=tuple(f"{source.id}: {source.name}" for source in sources),
        summary=(
            f"{plural(len(sources), 'source')}; verify sources NAME shows how a name resolves",
            f"the usual offices of {count} countries are understood too, and not listed",
        ),
    )


def _source_document(source: Source, registry: Registry) -> dict[str, object]:
    return {
        "id": source.id,
        "name": source.name,
        "kind": source.kind,
        "party": source.party or None,
        "reliability": source.reliability,
        "scale": source.scale or None,
        "aliases": list(aliases_of(source.id, registry)),
    }


def stories_page() -> Page:
    """Return a page with every story: where it is, and who stands together in it."""
    stories = all_stories()
    return Page(
        columns=("id", "name", "countries", "parties", "allied"),
        rows=tuple(map(_story_row, stories)),
        document=lambda: list(map(_story_document, stories)),
        records=lambda: map(_story_document, stories),
        lines=tuple(f"{story.id}: {story.name}" for story in stories),
        summary=('stories = ["…"] in verify.toml chooses the stories whose sides count',),
    )


def _story_row(story: Story) -> tuple[str, ...]:
    countries, parties = (", ".join(sorted(each)) for each in (story.countries, story.parties))
    camps = "; ".join(" and ".join(sorted(camp)) for camp in story.camps)
    return (story.id, story.name, countries, parties, camps)


def _story_document(story: Story) -> dict[str, object]:
    return {
        "id": story.id,
        "name": story.name,
        "countries": sorted(story.countries),
        "parties": sorted(story.parties),
        "allied": [sorted(camp) for camp in story.camps],
    }


def missing_page(report: Report, registry: Registry) -> Page:
    """Return a page with the lines for `verify.toml` for every source that is not known."""
    some = [claims[0] for claims in find_unknown(report)]
    stubs = [stub(each.resolved, each.source) for each in some]
    return Page(
        columns=("written", "did you mean", "line"),
        rows=tuple(
            (each.source, _near(each.source, registry), str(each.location)) for each in some
        ),
        document=lambda: [_name_document(each.resolved, registry) for each in some],
        records=lambda: [_name_document(each.resolved, registry) for each in some],
        lines=tuple("\n\n".join(stubs).split("\n")) if stubs else (),
    )


def find_unknown(report: Report) -> list[list[Claim]]:
    """Return the claims of each source of which nobody knows who it is, by its key."""
    found: dict[str, list[Claim]] = {}
    for group in report.groups:
        for claim in group.claims:
            if claim.source and not is_known(claim.resolved) and not claim.resolved.candidates:
                found.setdefault(claim.resolved.key, []).append(claim)
    return [found[key] for key in sorted(found)]


def _near(written: str, registry: Registry) -> str:
    return " or ".join(source.name for source in suggest(written, registry))


def names_page(names: tuple[str, ...], registry: Registry) -> Page:
    """Return a page that shows which source each name means, or why that is open."""
    found = [resolve(name, registry) for name in names]
    return Page(
        columns=("written", "source", "name", "kind", "party", "why open"),
        rows=tuple(_name_row(each, registry) for each in found),
        document=lambda: [_name_document(each, registry) for each in found],
        records=lambda: [_name_document(each, registry) for each in found],
        lines=tuple(": ".join(filter(None, _name_row(each, registry))) for each in found),
    )


def _name_row(found: Resolution, registry: Registry) -> tuple[str, ...]:
    source = found.source
    if source:
        return (found.written, source.id, source.name, source.kind, source.party, "")
    return (found.written, "", "", found.kind or "", found.party, _why_open(found, registry))


def _why_open(found: Resolution, registry: Registry) -> str:
    near = () if found.candidates else suggest(found.written, registry)
    names = " or ".join(source.name for source in near)
    return f"{found.reason}; did you mean {names}?" if names else found.reason


def _name_document(found: Resolution, registry: Registry) -> dict[str, object]:
    source = found.source
    return {
        "written": found.written,
        "key": found.key,
        "source": _source_document(source, registry) if source else None,
        "kind": found.kind or None,
        "party": found.party or None,
        "reason": "" if source else _why_open(found, registry),
        "candidates": [candidate.id for candidate in found.candidates],
        "relayed_by": found.relays or None,
    }


def rules_page(rules: tuple[AnyRule, ...]) -> Page:
    """Return a page with every rule and the first line of its documentation."""
    return Page(
        columns=("code", "name", "severity", "flags"),
        rows=tuple((r.code, r.name, r.severity, explain(r).split("\n")[0]) for r in rules),
        document=lambda: [_rule_document(rule) for rule in rules],
        records=lambda: [_rule_document(rule) for rule in rules],
        lines=tuple(
            f"{rule.code} {rule.name}: {explain(rule).split(chr(10))[0]}" for rule in rules
        ),
        summary=("verify rule CODE explains a rule, with a bad and a good example",),
        html=lambda: _html_view(rules),
    )


def rule_page(rule: AnyRule) -> Page:
    """Return a page with the documentation of one rule."""
    text = explain(rule).replace("## ", "")
    return Page(
        title=f"{rule.code} {rule.name} ({rule.severity})",
        columns=("code", "name", "severity", "documentation"),
        rows=(),
        document=lambda: _rule_document(rule),
        records=lambda: [_rule_document(rule)],
        lines=(f"{rule.code} {rule.name} ({rule.severity})", *text.split("\n")),
        footer=tuple(text.split("\n")),
    )


def _html_view(rules: tuple[AnyRule, ...]) -> HtmlView:
    from verify.output.html_views.findings import rules_view

    return rules_view(rules)


def _rule_document(rule: AnyRule) -> dict[str, object]:
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity,
        "documentation": explain(rule),
    }
