"""What a person would write instead of verify, to find faults in a large ledger: three scripts.

Each looks for falls of a source, rivals that differ within three days, ids that occur twice, and
cells that cannot be read. They differ in how they find the labels that are one topic: sorted words,
or probable matches of Splink, whose threshold was set after a look at the levels of likeness.
"""

_READ = """
import sys, pandas
claims = pandas.read_csv(sys.argv[1])
claims["number"] = pandas.to_numeric(
    claims.value.str.replace(r"[^0-9.]", "", regex=True), errors="coerce")
claims["day"] = pandas.to_datetime(claims.as_of, errors="coerce")
words = claims.claim.str.lower().str.replace("number of ", "")
words = words.map({each: " ".join(sorted(each.split())) for each in words.unique()})
"""
_FIND = """
claims["who"] = claims.source.str.lower()
claims = claims.sort_values(["topic", "who", "day"])
before = claims.groupby(["topic", "who"]).number.shift()
falls = claims[claims.number < before]
claims = claims.sort_values(["topic", "day"])
last = claims.groupby("topic")
near = (claims.day - last.day.shift()).dt.days <= 3
rivals = claims[near & (claims.number / last.number.shift() - 1).abs().gt(0.05)]
twice = claims[claims.id.duplicated(keep=False)]
unread = claims[claims.number.isna() | claims.day.isna()]
lines = {int(at) + 2 for some in (falls, rivals, twice, unread) for at in some.index}
print("\\n".join(map(str, sorted(lines))))
"""
PANDAS = f"""{_READ}
claims["topic"] = words
{_FIND}"""
SPLINK = f"""{_READ}
import duckdb
import splink.comparison_library as compare
from splink import DuckDBAPI, Linker, SettingsCreator, block_on
labels = pandas.DataFrame({{"label": claims.claim, "words": words}}).drop_duplicates("label")
labels["town"] = labels.label.str.rsplit(" ", n=1).str[-1]
labels["unique_id"] = range(len(labels))
settings = SettingsCreator(
    link_type="dedupe_only",
    comparisons=[compare.JaroWinklerAtThresholds("words", [0.97, 0.93])],
    blocking_rules_to_generate_predictions=[block_on("town")],
)
silent = duckdb.connect()
silent.execute("set enable_progress_bar = false")
linker = Linker(DuckDBAPI(silent).register(labels), settings, log_level=None)
linker.training.estimate_probability_two_random_records_match([block_on("words")], recall=0.7)
linker.training.estimate_u_using_random_sampling(max_pairs=1e5, seed=1)
pairs = linker.inference.predict(threshold_match_probability=0.01)
topics = linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, 0.01)
topics = topics.as_pandas_dataframe()
claims["topic"] = claims.claim.map(dict(zip(topics.label, topics.cluster_id)))
{_FIND}"""
DUCKDB = """
import sys, duckdb
duckdb.sql("set enable_progress_bar = false")
print("\\n".join(str(line) for line, in duckdb.sql('''
with claims as (
    select *, row_number() over () + 1 as line,
        try_cast(regexp_replace(value, '[^0-9.]', '', 'g') as double) as number,
        try_cast(as_of as date) as day,
        array_to_string(list_sort(string_split(replace(lower(claim), 'number of ', ''), ' ')), ' ')
            as topic
    from read_csv(?, all_varchar = true)
), series as (
    select *, lag(number) over (partition by topic, lower(source) order by day) as before,
        lag(number) over (partition by topic order by day) as rival,
        day - lag(day) over (partition by topic order by day) as apart,
        count(*) over (partition by id) as alike
    from claims
)
select line from series
where number < before or number is null or day is null or alike > 1
    or (apart <= 3 and abs(number / rival - 1) > 0.05)
order by line''', params=[sys.argv[1]]).fetchall()))
"""
