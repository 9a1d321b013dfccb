"""The words of the line that attributes a claim. An editor may correct them."""

from verify.model.claims import ClaimStatus, Stance

# The hedges that may come before a noun: "nearly 50,000 soldiers".
HEDGES = (
    *("about", "around", "roughly", "approximately", "some", "an estimated", "close to"),
    *("at least", "no fewer than", "not fewer than", "more than", "over", "well over", "just over"),
    *("slightly more than", "upwards of", "in excess of", "up to", "at most", "no more than"),
    *("as many as", "fewer than", "under", "just under", "nearly", "almost"),
)
STATUSES = {ClaimStatus.RETRACTED: "RETRACTED: ", ClaimStatus.DISPUTED: "DISPUTED: "}
THAT = {
    Stance.ASSERTS: "said that",
    Stance.CONFIRMS: "confirmed that",
    Stance.DENIES: "denied that",
}
ACCORDING = {
    Stance.ASSERTS: "according to",
    Stance.CONFIRMS: "as confirmed by",
    Stance.QUALIFIES: "as qualified by",
    Stance.UNCLEAR: "in a statement by",
}
