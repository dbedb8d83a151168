/**
 * Words that mean the same to a reader, a group a line: whoever looks for one finds a text that says another.
 * Lay words, field words, substances and their common names. To be grown from what people ask.
 */
export const SYNONYMS: readonly (readonly string[])[] = [
  ["hypertension artérielle", "hypertension", "tension", "tension élevée", "HTA"],
  ["lombalgie", "mal de dos", "mal au dos", "lumbago", "tour de reins", "dos bloqué"],
  ["sciatique", "radiculalgie", "lombosciatique"],
  ["otite", "mal aux oreilles", "mal d’oreille"],
  ["antibiotique", "amoxicilline", "antibiotiques"],
  ["insomnie", "sommeil", "mal dormir", "somnifère", "hypnotique"],
  ["tique", "borréliose", "Lyme", "maladie de Lyme", "morsure de tique"],
  ["toux", "tousser", "bronchite"],
  ["diabète", "glycémie", "sucre dans le sang"],
  ["paracétamol", "acétaminophène"],
  ["anti-inflammatoire", "ibuprofène", "AINS", "kétoprofène", "naproxène"],
  ["opioïde", "morphine", "tramadol", "codéine"],
  ["IRM", "imagerie", "radio", "radiographie", "scanner"],
  ["kinésithérapie", "kiné"],
  ["médecin généraliste", "médecine générale", "généraliste"],
  ["infirmière", "soins infirmiers", "infirmier"],
  ["fièvre", "température", "fébrile"],
  ["nourrisson", "bébé"],
  ["sel", "sodium", "alimentation salée"],
  ["asthme", "sifflement", "essoufflement", "dyspnée"]
]
