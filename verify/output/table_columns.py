"""The tables of a report: their keys, their columns, and what each column is."""

from collections.abc import Mapping

from verify.model.named_tuples import NamedTuple
from verify.output.page import DataColumn as Column


class TableKey(NamedTuple):
    """What a table has, and the columns that are its key."""

    about: str
    columns: tuple[str, ...]


KEYS: Mapping[str, TableKey] = {
    "sources": TableKey("Each source that makes a claim", ("id",)),
    "topics": TableKey("Each topic with its verdict", ("id",)),
    "claims": TableKey("Each claim: the cells of its row as written, and their reading", ("id",)),
    "comparisons": TableKey(
        "Each two claims that were compared: the newest of two sources", ("first_id", "second_id")
    ),
    "estimates": TableKey(
        "What to print on a topic, for each kind of figure, by the policy of the desk",
        ("topic_id", "kind"),
    ),
    "rules": TableKey("Each rule that was asked", ("code",)),
    "findings": TableKey("Each finding, also those that the desk set aside", ("id",)),
    "related_claims": TableKey(
        "The other claims that show a finding, such as the rivals", ("finding_id", "claim_id")
    ),
}

VALUE = "The figure or the words as the source said them"
LOW = "The lowest number that the value allows; empty if that end is open"
HIGH = "The highest number that the value allows; empty if that end is open"
UNIT = "The unit of low and high"
AS_OF = "The day that the figure describes: YYYY-MM-DD, or two days with a slash"
PLACE = "The place, as the row has it"
EVENT = "The incident"

COLUMNS: Mapping[str, tuple[Column, ...]] = {
    "sources": (
        Column("id", "The name by which claims refer to the source"),
        Column("name", "Its name in the registry, or as the ledger has it most often"),
        Column("registry_id", "Its entry in the registry, if there is one"),
        Column("kind", "What sort of source it is"),
        Column("party", "The side that it speaks for"),
        Column("reason", "Why the name is read so, if it has no entry"),
    ),
    "topics": (
        Column("id", "The number of the topic", "integer"),
        Column("name", "The topic with its place and its event"),
        Column("topic", "The label, as the ledger has it"),
        Column("place", "The place, as most of the claims have it"),
        Column("event", EVENT),
        Column("event_is_inferred", "Is each day read as one incident?", "boolean"),
        Column("verdict", "contested, corroborated, single-source, …"),
        Column("reason", "Why this is the verdict"),
        Column("story", "The story whose alliances decided the verdict"),
        Column("claims", "How many claims there are", "integer"),
        Column("sources", "How many sources maintain a claim", "integer"),
    ),
    "claims": (
        Column("id", "The id of the claim, or its file and line"),
        Column("title", "Who says what, when"),
        Column("topic_id", "The topic", "integer", "topics"),
        Column("source_id", "The source, as it was recognised", of="sources"),
        Column("source", "The source, as the row has it"),
        Column("claim", "The label: what is counted or claimed"),
        Column("value", VALUE),
        Column("low", LOW, "number"),
        Column("high", HIGH, "number"),
        Column("unit", UNIT),
        Column("qualifier", "exact, about, at_least, more_than, at_most, less_than, between"),
        Column("unreadable", "Why the value cannot be read for certain"),
        Column("kind", "total, increment or level"),
        Column("kind_is_inferred", "Is the kind read from the words?", "boolean"),
        Column("as_of", AS_OF),
        Column("as_of_first", "The first day that the figure describes", "date"),
        Column("as_of_last", "The last day that the figure describes", "date"),
        Column("time", "The hour, if it is known"),
        Column("date", "The day when it was said"),
        Column("place", PLACE),
        Column("event", EVENT),
        Column("stance", "asserts, confirms, denies, qualifies or unclear"),
        Column("status", "What the desk wrote: verified, disputed, retracted, …"),
        Column("via", "The outlet that relayed it"),
        Column("derived_from", "The origin that the source itself relies on"),
        Column("evidence", "How the source knows it"),
        Column("quote", "The words of the source"),
        Column("url", "Where it was said"),
        Column("archived_url", "An archived copy"),
        Column("note", "A note of the desk"),
        Column("suppress", "The rules that the desk suppressed for this row"),
        Column("rating", "The Admiralty rating, such as F3"),
        Column("path", "The file"),
        Column("line", "The line of the file, or the number of the row", "integer"),
        Column("extra", "The other columns of the row, as JSON"),
    ),
    "comparisons": (
        Column("topic_id", "The topic", "integer", "topics"),
        Column("first_id", "One claim", of="claims"),
        Column("second_id", "The other claim", of="claims"),
        Column("agreement", "agrees, compatible or conflicts"),
        Column("reason", "Why"),
    ),
    "estimates": (
        Column("topic_id", "The topic", "integer", "topics"),
        Column("kind", "total, increment or level"),
        Column("best_id", "The claim to print; empty if the policy prints none", of="claims"),
        Column("low", "The lowest number of the newest figures, as said", "number"),
        Column("high", "The highest number of the newest figures, as said", "number"),
        Column("unit", UNIT),
        Column("policy", "How the disagreement is presented, if there is one"),
        Column("reason", "Why"),
    ),
    "rules": (
        Column("code", "The code, such as V201"),
        Column("name", "The name, such as conflicting-figures"),
        Column("severity", "error, warning or note"),
        Column("flags", "What the rule flags"),
    ),
    "findings": (
        Column("id", "The number of the finding, in the order of the files", "integer"),
        Column("severity", "error, warning or note"),
        Column("rule", "The code of the rule", of="rules"),
        Column("message", "What is wrong, and what to do"),
        Column("claim_id", "The claim that it is about", of="claims"),
        Column("topic_id", "The topic; empty if it is about a file", "integer", "topics"),
        Column("topic", "The label of the topic"),
        Column("place", PLACE),
        Column("event", EVENT),
        Column("source", "The source, as the row has it"),
        Column("value", VALUE),
        Column("low", LOW, "number"),
        Column("high", HIGH, "number"),
        Column("unit", UNIT),
        Column("as_of", AS_OF),
        Column("path", "The file to look at"),
        Column("line", "The line to look at, or the number of the row", "integer"),
        Column("state", "open, suppressed or baselined"),
        Column("reason", "Why the desk suppressed it"),
        Column("fingerprint", "What stays the same from run to run"),
    ),
    "related_claims": (
        Column("finding_id", "The finding", "integer", "findings"),
        Column("claim_id", "The claim", of="claims"),
    ),
}
