import type { Language } from "../vocabulary/closed-lists.ts"

/** A word to avoid in a text for everyone, and a plainer one (empty when the sentence must be written again). */
type PlainWords = Readonly<Record<string, string>>

/** Words of specialists, in the forms they take in texts. A word of the subject (a virus, a tick) is explained, not banned. */
export const JARGON: Record<Language, PlainWords> = {
  fr: {
    posologie: "dose",
    pathologie: "maladie",
    pathologies: "maladies",
    symptôme: "signe",
    symptômes: "signes",
    asymptomatique: "sans signe",
    chronique: "qui dure longtemps",
    chroniques: "qui durent longtemps",
    aigu: "qui commence",
    aiguë: "qui commence",
    thérapeutique: "traitement",
    thérapeutiques: "traitements",
    pronostic: "",
    prophylaxie: "prévention",
    prescription: "ordonnance",
    prescrire: "faire une ordonnance",
    praticien: "médecin",
    praticienne: "médecin",
    lombalgie: "mal en bas du dos",
    hypertension: "tension trop haute",
    hypoglycémie: "manque de sucre dans le sang",
    glycémie: "sucre dans le sang",
    dyspnée: "mal à respirer",
    hypnotique: "médicament pour dormir",
    hypnotiques: "médicaments pour dormir",
    antalgique: "médicament contre la douleur",
    antalgiques: "médicaments contre la douleur",
    "anti-inflammatoire": "médicament contre la douleur",
    imagerie: "radio",
    sédentarité: "",
    observance: "",
    bénéfique: "bon",
    néfaste: "mauvais",
    néanmoins: "mais",
    toutefois: "mais",
    cependant: "mais",
    préconiser: "conseiller",
    privilégier: "choisir",
    effectuer: "faire",
    nécessiter: "avoir besoin de"
  },
  en: {
    pathology: "illness",
    symptom: "sign",
    symptoms: "signs",
    chronic: "that lasts a long time",
    acute: "that has just begun",
    therapeutic: "treatment",
    prognosis: "",
    dosage: "dose",
    hypertension: "high blood pressure",
    analgesic: "medicine against pain",
    analgesics: "medicines against pain",
    imaging: "X-ray",
    clinician: "doctor or nurse",
    nevertheless: "but",
    however: "but",
    require: "need",
    administer: "give"
  },
  ar: {}
}

/** Shortened words, with their point when they take one; compared without regard to capitals. */
export const ABBREVIATIONS: Record<Language, PlainWords> = {
  fr: {
    "etc.": "",
    etc: "",
    "ex.": "exemple",
    "cf.": "voir",
    "c.-à-d.": "c’est-à-dire",
    dr: "docteur",
    "dr.": "docteur",
    "m.": "monsieur",
    mme: "madame",
    min: "minutes",
    kg: "kilos",
    mg: "milligrammes",
    ml: "millilitres",
    cm: "centimètres",
    km: "kilomètres",
    "tél.": "téléphone",
    rdv: "rendez-vous",
    svp: "s’il vous plaît",
    "n°": "numéro",
    irm: "examen avec un grand appareil qui fait des images",
    has: "Haute Autorité de santé",
    samu: "15",
    urps: ""
  },
  en: {
    "etc.": "",
    etc: "",
    "e.g.": "for example",
    "i.e.": "that is",
    dr: "doctor",
    "dr.": "doctor",
    min: "minutes",
    kg: "kilos",
    mg: "milligrams",
    ml: "millilitres",
    mri: "scan",
    gp: "doctor",
    nhs: ""
  },
  ar: {}
}

/** Numbers spelled out. « Un », « une » and « one » are articles or pronouns too: they stay words. */
export const NUMBER_WORDS: Record<Language, readonly string[]> = {
  fr: [
    ..."deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente".split(" "),
    ..."quarante cinquante soixante septante octante nonante cent cents mille million millions milliard".split(" "),
    ..."dix-sept dix-huit dix-neuf vingt-cinq soixante-dix quatre-vingts quatre-vingt-dix".split(" ")
  ],
  en: [
    ..."two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(" "),
    ..."seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred".split(" "),
    ..."thousand million billion".split(" ")
  ],
  ar: []
}

export const MONTHS: Record<Language, readonly string[]> = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  en: "january february march april may june july august september october november december".split(" "),
  ar: ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]
}

/** Numbers that one dials, not counts (France: emergency, help and health lines). */
export const DIALLED = ["112", "114", "115", "116", "117", "119", "191", "196", "197", "3114", "3117", "3919", "3966"]
