/** Questions as people ask them in a consultation, at home or at a counter, with the reco that answers. */
export const FRENCH_QUERIES: Record<string, readonly string[]> = {
  "lombalgie-commune": [
    "mal de dos",
    "j’ai mal au dos que faire",
    "lumbago",
    "tour de reins",
    "dos bloqué",
    "lombalgie",
    "faut-il faire une IRM pour le dos",
    "radio du dos",
    "repos au lit mal de dos",
    "tramadol dos"
  ],
  "otite-enfant-antibiotiques": [
    "otite",
    "otite enfant",
    "mal aux oreilles",
    "mon bébé a mal à l’oreille",
    "amoxicilline enfant",
    "antibiotiques otite moyenne",
    "otite sans antibiotique",
    "fièvre et oreille enfant"
  ],
  "tension-sel": [
    "tension",
    "hypertension artérielle",
    "HTA",
    "trop de sel",
    "sodium alimentation",
    "baisser la tension sans médicament",
    "manger moins salé",
    "tension élevée"
  ],
  "sommeil-sans-hypnotiques": [
    "insomnie",
    "je dors mal",
    "mal dormir",
    "somnifère",
    "arrêter les somnifères",
    "hypnotique",
    "sommeil",
    "réveils la nuit"
  ],
  "piqures-de-tique": [
    "tique",
    "piqûre de tique",
    "piqure tique",
    "morsure de tique",
    "maladie de Lyme",
    "borréliose",
    "tire-tique",
    "tache rouge après une tique"
  ],
  "toux-miel": [
    "toux",
    "toux enfant",
    "miel",
    "mon enfant tousse la nuit",
    "sirop contre la toux",
    "miel pour la toux",
    "bronchite enfant"
  ],
  "diabete-marche": [
    "diabète",
    "diabete type 2",
    "marche après les repas",
    "glycémie",
    "sucre dans le sang",
    "activité physique diabète"
  ],
  "air-poussieres-maison": [
    "poussière maison",
    "aérer la maison",
    "moisissures",
    "air intérieur",
    "acariens",
    "humidité dans la maison"
  ]
}
