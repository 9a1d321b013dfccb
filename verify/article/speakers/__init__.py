"""Find who asserts what in copy: words -> phrases -> cues -> scopes -> the names of pronouns.

| how copy says it | example | file |
|---|---|---|
| a verb, with its speaker before or after it | the UN said, said the UN | `verbs` |
| who only hears | the mayor told the 12 families (that) | `hearers` |
| a passive | reported by the UN, was told by the UN | `passives` |
| a noun for what is said | the UN's claim that, reports of | `speech_nouns` |
| a noun for a figure, and whose it is | police estimates of, the UN's count is | `figure_nouns` |
| a phrase | according to the UN, by the UN's count | `cues`, `speech_nouns` |
| no verb at all | Mayor: 12 dead, 12 dead – UN | `headlines`, `bulletins` |
| a verb that is none of speech | put it at, spoke of, has pictures of | `idioms`, `revisions` |
| a rival in the same sentence | 12 (police), the union 60, the union's 60 | `own_figures` |
| two speakers, each after their words | 12 died, X said, and 9 fled, Y said | `two_speakers` |
| a clause between speaker and verb | a group that runs 12 camps said | `relative_clauses` |
| who is only passed on | NTV said, citing the army | `relays` |
| a pronoun, a bare role | it said, the agency said | `pronouns` |
| where what is said begins and ends | said 12 died, while … | `scopes`, `stops`, `stretches` |

If it is not certain who speaks, nobody does: the desk then asks, and a wrong name would mislead it.
"""

from verify.article.speakers.attributions import find_attributions

__all__ = ["find_attributions"]
