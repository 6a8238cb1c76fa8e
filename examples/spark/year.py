"""A country's year of volunteer work, invented, judged by Apache Spark and by one process: `python year.py [PEOPLE]`.

Both have to say the same, row for row. Needs `pip install 'talka[spark]'` and Java 17 or later.
"""

import os
import sys
import time

import talka
import talka.spark
from pyspark.sql import SparkSession
from pyspark.sql import functions as f

SCHEME, TODAY = "lv-jekabpils-2020", "2020-12-31"

people = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000

# Workers run in the Python that runs this.
os.environ["PYSPARK_PYTHON"] = sys.executable
spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false").getOrCreate()
spark.sparkContext.setLogLevel("ERROR")

# Ten entries a person, spread over the year; some are not confirmed, and of some people no birth is known.
n = f.col("id")
hours = spark.range(people * 10).select(
    (n % people).alias("volunteer"),
    (n * 7 % 400).alias("organization"),
    f.date_add(f.lit("2020-01-01").cast("date"), (n * 31 % 360).cast("int")).alias("on"),
    (60 + n * 13 % 8 * 30).alias("minutes"),
    (n % 17 != 0).alias("confirmed"),
)
born = f.date_add(f.lit("1960-01-01").cast("date"), (n * 37 % 18_000).cast("int"))
volunteers = spark.range(people).select("id", f.when(n % 50 != 0, born).alias("born"))
forms = f.array(*(f.lit(form) for form in ("biedrība", "pašvaldības iestāde", "nodibinājums", "SIA")))
organizations = spark.range(400).select(
    "id", f.element_at(forms, (n % 4 + 1).cast("int")).alias("class"), f.lit("0110000").alias("municipality")
)

begun = time.perf_counter()
spread = talka.spark.judge(
    hours,
    volunteers=volunteers,
    organizations=organizations,
    scheme=SCHEME,
    summary=True,
    milestones=True,
    totals=("planning_region", "month"),
    today=TODAY,
)
on_spark = time.perf_counter() - begun

begun = time.perf_counter()
tables = talka.tables(hours.toArrow(), volunteers=volunteers.toArrow(), organizations=organizations.toArrow())
recognized = tables.recognize(SCHEME, today=TODAY)
alone = {
    "decisions": recognized.decisions,
    "not_counted": recognized.not_counted,
    "milestones": tables.milestones(SCHEME, today=TODAY),
    "summary": tables.check(today=TODAY, detail="summary").summary,
    "totals": tables.totals(("planning_region", "month"), today=TODAY),
}
in_one = time.perf_counter() - begun
spark.stop()


def rows(table: talka.Table | None) -> list[str]:
    """The rows in an order of their own: people come in the order of their keys, or in that of the tables."""
    return sorted(map(str, [] if table is None else table.to_dicts()))


for name, table in alone.items():
    same, of = rows(getattr(spread, name)), rows(table)
    if same != of:
        different = next(pair for pair in zip(same, of) if pair[0] != pair[1])
        sys.exit(f"{name} differ: Spark says {different[0]}, one process {different[1]}")
    print(f"{name:<12} {len(of):>7} rows, the same")
print(f"{people * 10} entries of {people} people: Spark {on_spark:.1f} s, one process {in_one:.1f} s, both with making the tables")
