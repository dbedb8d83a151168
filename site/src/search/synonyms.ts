/**
 * Words that mean the same to a reader, a group a line: whoever looks for one finds a text that says another.
 * Lay words, field words, substances and their common names. To be grown from what people ask.
 */
export const SYNONYMS: readonly (readonly string[])[] = [
  ["hypertension artérielle", "hypertension", "tension", "pression artérielle", "hypertendu", "hypertendue", "HTA"],
  ["lombalgie", "mal de dos", "mal au dos", "mal de reins", "lumbago", "tour de reins", "dos bloqué", "dos coincé"],
  ["repos au lit", "rester au lit", "rester couché", "rester couchée", "alité"],
  ["sciatique", "radiculalgie", "lombosciatique"],
  ["otite", "mal aux oreilles", "mal à l’oreille", "mal d’oreille", "tympan"],
  ["antibiotique", "amoxicilline", "antibiotiques", "Clamoxyl", "Augmentin"],
  ["insomnie", "mal dormir", "dort mal", "nuit blanche", "troubles du sommeil"],
  ["somnifère", "somnifères", "hypnotique", "hypnotiques", "médicament pour dormir", "cachet pour dormir"],
  ["somnifère", "zopiclone", "Imovane", "zolpidem", "Stilnox", "lormétazépam", "Noctamide"],
  ["benzodiazépine", "bromazépam", "Lexomil", "alprazolam", "Xanax", "lorazépam", "Témesta"],
  ["tique", "borréliose", "Lyme", "maladie de Lyme", "morsure de tique"],
  ["toux", "tousser", "tousse", "bronchite", "quinte de toux", "toux sèche", "toux grasse"],
  ["sirop contre la toux", "sirops contre la toux", "antitussif", "Toplexil", "dextrométhorphane"],
  ["rhume", "enrhumé", "enrhumée", "nez qui coule", "rhinopharyngite"],
  ["diabète", "glycémie", "sucre dans le sang", "diabétique"],
  ["hémoglobine glyquée", "HbA1c"],
  ["metformine", "Glucophage", "Stagid"],
  ["paracétamol", "acétaminophène", "Doliprane", "Dafalgan", "Efferalgan"],
  ["anti-inflammatoire", "ibuprofène", "AINS", "kétoprofène", "naproxène", "Advil", "Nurofen", "Profénid"],
  ["opioïde", "morphine", "tramadol", "codéine"],
  ["IRM", "imagerie", "radio", "radiographie", "scanner"],
  ["kinésithérapie", "kiné"],
  ["médecin généraliste", "médecine générale", "généraliste"],
  ["infirmière", "soins infirmiers", "infirmier"],
  ["fièvre", "température", "fébrile"],
  ["nourrisson", "bébé"],
  ["enfant", "enfants", "fils", "fille"],
  ["sel", "sodium", "alimentation salée"],
  ["asthme", "sifflement", "essoufflement", "dyspnée"]
]
