"""Names of money that languages in Latin script take over as they are, with the plurals of the Romance "
"ones."""

from __future__ import annotations

#: By family (``currencies.FAMILIES``); names that are everyday words or peoples are left out.
MONEY = {
    "markka": "markka|markkas|markkaa", "tugrik": "tugrik|tugriks|tögrög|tugrug", "lari": "lari|laris",
    "balboa": "balboa|balboas", "kwanza": "kwanza|kwanzas|cuanza|cuanzas", "manat": "manat|manats",
    "dram": "dram|drams", "ngultrum": "ngultrum|ngultrums", "pula": "pula|pulas",
    "cordoba": "córdobas|cordobas", "gourde": "gourde|gourdes", "lempira": "lempira|lempiras",
    "quetzal": "quetzal|quetzals|quetzales|quetzais", "guarani": "guaraníes|guaranis|guaranies",
    "kina": "kina|kinas", "vatu": "vatu|vatus", "afghani": "afghani|afghanis|afgani|afganis|afegane|afeganes",
    "kyat": "kyat|kyats", "pataca": "pataca|patacas", "rufiyaa": "rufiyaa|rufiyaas",
    "dalasi": "dalasi|dalasis",
    "kwacha": "kwacha|kwachas", "metical": "metical|meticales|meticais", "ariary": "ariary|ariarys",
    "ouguiya": "ouguiya|ouguiyas|uguiya|uguiyas", "nakfa": "nakfa|nakfas", "litas": "litas",
    "lats": "lats", "kroon": "kroon|kroons|krooni", "denar": "denar|denars|denares|denari",
    "colon": "colones|colón|colóns", "tether": "tether|tethers", "litecoin": "litecoin|litecoins",
}  # fmt: skip
