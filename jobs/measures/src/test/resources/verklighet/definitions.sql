-- Each measure from its definition, one row per municipality. x: the group, y: the others.
WITH n AS (
  SELECT substr(${unit}, 1, 4) AS kommun, sum(${group})::DOUBLE AS x, sum(${others})::DOUBLE AS y
  FROM read_csv('${file}', types = {'deso': 'VARCHAR', 'regso': 'VARCHAR'})
  GROUP BY ${unit}
),
units AS (
  SELECT kommun, x, y, x + y AS t, x / (x + y) AS p,
         sum(x) OVER whole AS big_x, sum(y) OVER whole AS big_y, sum(x + y) OVER whole AS big_t
  FROM n WHERE x + y > 0
  WINDOW whole AS (PARTITION BY kommun)
),
entropies AS (
  SELECT *, big_x / big_t AS big_p,
         -coalesce(p * ln(nullif(p, 0)), 0) - coalesce((1 - p) * ln(nullif(1 - p, 0)), 0) AS e_i,
         -(big_x / big_t) * ln(big_x / big_t) - (big_y / big_t) * ln(big_y / big_t) AS e
  FROM units
)
SELECT kommun,
       0.5 * sum(abs(x / big_x - y / big_y)) AS dissimilarity,
       sum(t * (e - e_i)) / any_value(e * big_t) AS entropy,
       sum(x / big_x * x / t) AS isolation,
       (sum(x / big_x * x / t) - any_value(big_p)) / (1 - any_value(big_p)) AS correlation_ratio
FROM entropies
GROUP BY kommun
ORDER BY kommun
