"""The engine `spark`: large ledgers on an existing Apache Spark, with the findings of all engines.

This machine keeps the rows as columns on its disk, and finds what crosses topics, as the engine
`archive` does. Spark has the work: it reads the labels, and asks the rules about whole topics.
"""

from warnings import filterwarnings

# PySpark warns of each pandas from 3 on, which it imports for nothing that a run does.
filterwarnings("ignore", "PySpark does not yet fully support pandas", FutureWarning)
