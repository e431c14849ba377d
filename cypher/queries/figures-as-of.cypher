// en: Figures with what they count, whose they are and the day they hold for
// zh: 数字：数值、单位、所属与截止日期
MATCH (owner)-[:HAS_FIGURE]->(figure:Figure)
RETURN owner.name AS owner, figure.name AS figure, figure.value AS value, figure.unit AS unit,
       figure.what AS what, figure.asOf AS asOf
ORDER BY owner, value, unit
