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
    "tramadol dos",
    "mal de reins",
    "douleurs lombaires",
    "dos coincé",
    "doliprane mal de dos",
    "ibuprofène dos",
    "codéine mal de dos",
    "faut il rester couché quand on a mal au dos",
    "sciatique"
  ],
  "otite-enfant-antibiotiques": [
    "otite",
    "otite enfant",
    "mal aux oreilles",
    "mon bébé a mal à l’oreille",
    "amoxicilline enfant",
    "antibiotiques otite moyenne",
    "otite sans antibiotique",
    "fièvre et oreille enfant",
    "otites",
    "oreille qui coule",
    "clamoxyl",
    "antibio otite",
    "tympan",
    "otite bebe de 6 mois"
  ],
  "tension-sel": [
    "tension",
    "hypertension artérielle",
    "HTA",
    "trop de sel",
    "sodium alimentation",
    "baisser la tension sans médicament",
    "manger moins salé",
    "tension élevée",
    "pression artérielle",
    "hypertendu",
    "regime sans sel",
    "combien de sel par jour",
    "tensiometre",
    "charcuterie tension"
  ],
  "sommeil-sans-hypnotiques": [
    "insomnie",
    "je dors mal",
    "mal dormir",
    "somnifère",
    "arrêter les somnifères",
    "hypnotique",
    "sommeil",
    "réveils la nuit",
    "je n’arrive pas à dormir",
    "imovane",
    "zolpidem",
    "benzodiazépines",
    "valériane",
    "cachets pour dormir",
    "se réveiller la nuit"
  ],
  "piqures-de-tique": [
    "tique",
    "piqûre de tique",
    "piqure tique",
    "morsure de tique",
    "maladie de Lyme",
    "borréliose",
    "tire-tique",
    "tache rouge après une tique",
    "tiques",
    "enlever une tique",
    "serologie lyme",
    "erytheme migrant",
    "doxycycline"
  ],
  "toux-miel": [
    "toux",
    "toux enfant",
    "miel",
    "mon enfant tousse la nuit",
    "sirop contre la toux",
    "miel pour la toux",
    "bronchite enfant",
    "toux seche enfant",
    "mon fils tousse",
    "toplexil",
    "dextrométhorphane",
    "miel avant un an",
    "enrhumé",
    "thym",
    "botulisme"
  ],
  "diabete-marche": [
    "diabète",
    "diabete type 2",
    "marche après les repas",
    "glycémie",
    "sucre dans le sang",
    "activité physique diabète",
    "diabétique",
    "HbA1c",
    "metformine",
    "hypoglycémie",
    "podomètre",
    "sport et diabète"
  ],
  "air-poussieres-maison": [
    "poussière maison",
    "aérer la maison",
    "moisissures",
    "air intérieur",
    "acariens",
    "humidité dans la maison",
    "radon",
    "poêle à bois",
    "monoxyde de carbone",
    "moisissure sur le mur",
    "purificateur d’air",
    "housse anti acariens"
  ]
}

/** Questions that the evidence of a reco answers, with the place where the answer stands. */
export const EVIDENCE_QUERIES: Record<string, string> = {
  "perforation du tympan": "/r/otite-enfant-antibiotiques/preuves/#c-otite-perforation",
  "tympan anormal": "/r/otite-enfant-antibiotiques/preuves/#c-otite-tympan-2-4-semaines",
  diarrhée: "/r/otite-enfant-antibiotiques/preuves/#c-otite-effets-indesirables",
  "antibiotique et vomissements": "/r/otite-enfant-antibiotiques/preuves/#c-otite-effets-indesirables",
  "complications graves de l’otite": "/r/otite-enfant-antibiotiques/preuves/#c-otite-complications",
  "ordonnance différée": "/r/otite-enfant-antibiotiques/decision/#o-otite-option-differee",
  "ibuprofène otite": "/r/otite-enfant-antibiotiques/decision/#o-otite-option-ibuprofene",
  "sommeil et toux de l’enfant": "/r/toux-miel/preuves/#c-miel-sommeil",
  "fréquence de la toux": "/r/toux-miel/preuves/#c-miel-frequence-sans-traitement",
  lierre: "/r/toux-miel/decision/#o-miel-option-lierre",
  "sirop au dextrométhorphane": "/r/toux-miel/decision/#o-miel-option-dextromethorphane"
}

/** Sixty more, in the voices of those who tried the site: hurried thumbs, spelling by ear, shorthand of a surgery, words of a trainer. */
export const VOICES: Record<string, readonly string[]> = {
  "lombalgie-commune": [
    "g mal o do",
    "g mal o dos",
    "tour de rein",
    "lombalgie drapeaux rouges",
    "jai mal en bas du dos",
    "lombalgi",
    "irm lombalgie",
    "dos bloquer kiné",
    "lumbago arret de travail"
  ],
  "otite-enfant-antibiotiques": [
    "mon fils a mal a loreille",
    "otitte",
    "daoreille",
    "doliprane enfant oreille",
    "amoxicilline 80 mg/kg",
    "antibio otite 2 ans",
    "tympan bombé",
    "ma fille pleure elle a mal à son oreille",
    "otite congestive",
    "ordonnance differee otite",
    "allergie penicilline otite",
    "anti biotique otite"
  ],
  "sommeil-sans-hypnotiques": [
    "jarive pas a dormir",
    "jdor mal",
    "Stilnox",
    "zopiclone",
    "insomnies",
    "dormir sans medicament",
    "sevrage somnifere",
    "somnifaire",
    "je veux mourir"
  ],
  "tension-sel": [
    "HTA regime sel",
    "hypertention",
    "tansion",
    "manger moins de sel",
    "pression arterielle",
    "le sel et la tention"
  ],
  "toux-miel": [
    "la petite tousse tt la nuit",
    "sirop pr la tou",
    "miel bb",
    "miel bebe 6 mois",
    "chatouillement gorge nourrisson",
    "toux depuis 3 semaines",
    "codeine enfant toux",
    "fluidifiant",
    "botulisme nourrisson"
  ],
  "diabete-marche": ["diabet", "diabette", "marcher apres le repas", "diabete type 2 sport", "glycemie marche"],
  "piqures-de-tique": ["lyme", "lyme serologie", "erytheme migrant doxycycline", "tire tique", "tique sur mon enfant"],
  "air-poussieres-maison": [
    "moisissures chambre",
    "humidite maison",
    "poele a bois fumee",
    "monoxide de carbone",
    "acarien"
  ]
}

/** Words that no reco holds: nothing may be shown as a result for them. */
export const UNKNOWN_WORDS: readonly string[] = (
  "suicide AVC cystite covid vaccin ventoline salbutamol zona bronchiolite contraception grippe varicelle rougeole coqueluche eczéma psoriasis acné " +
  "angine sinusite migraine parkinson alzheimer glaucome cataracte hémorroïdes constipation cholestérol thyroïde goutte arthrose ostéoporose " +
  "anémie leucémie mélanome prostate endométriose ménopause chlamydia syphilis hépatite cirrhose pancréatite appendicite colique ulcère gale poux verrue " +
  "mycose herpès furoncle phlébite varices embolie péricardite endocardite tuberculose paludisme dengue chikungunya choléra tétanos méningite autisme " +
  "schizophrénie anorexie boulimie tabagisme alcoolisme cocaïne cannabis " +
  "kardégic xarelto eliquis lévothyrox spasfon smecta imodium gaviscon mopral inexium tahor crestor amlor lasilix prozac seroplex deroxat laroxyl lyrica " +
  "rivotril dépakine tegretol humira méthotrexate cortancyl solupred aerius zyrtec singulair symbicort bétadine biafine daktarin colchicine warfarine " +
  "oméprazole furosémide bisoprolol sertraline lithium ozempic viagra " +
  "piscine cinéma football impôts passeport pizza chocolat girafe dinosaure guitare ordinateur avion bateau mariage divorce crédit notaire " +
  "headache stomach heart vaccine kidney rash stroke asthma fieber schmerz dolor cabeza febbre gripe tosse hoofdpijn " +
  "ok zz xy qw ja wc tv pc 4567 99999 1984 qsdfgh blablabla"
).split(" ")
