import { defineMessages } from "../../messages/catalogue.ts"

export const testimonyMessages = defineMessages({
  fr: {
    title: "Vécu",
    lead: "Ce que des personnes ont vécu, dit avec leurs mots et leur accord. Le vécu éclaire la décision à côté des études\u202f: il n’est jamais évalué comme elles.",
    none: "Aucun témoignage pour l’instant",
    noneHint:
      "Un témoignage se recueille avec l’accord de la personne, qui peut le retirer à tout moment, même après la publication.",
    add: "Recueillir un témoignage",
    formTitle: "Recueillir un témoignage",
    words: "Ce que dit la personne",
    wordsHint: "Ses mots, sans nom, sans date précise, sans lieu. Ne nommez personne d’autre.",
    signature: "Signature",
    signatureHint: "Exemple\u202f: usagère, 50–60 ans. Jamais un village avec une maladie, ni un âge exact.",
    collectedOn: "Jour du récit",
    consentTitle: "Accord de la personne",
    consentTo:
      "L’accord vaut pour la publication dans cette reco, et pour rien d’autre. La personne peut le retirer à tout moment, sans dire pourquoi\u202f: ses mots disparaissent alors du site et de l’atelier.",
    consentHow: "Comment l’accord a-t-il été donné\u202f?",
    ways: { written: "Par écrit", spoken: "De vive voix" },
    consentOn: "Jour de l’accord",
    checkTitle: "Avant d’enregistrer",
    checkLead: "Relisez ces mots comme le ferait quelqu’un du même village. Cochez ce que vous avez vérifié.",
    checks: {
      singleOut: "On ne peut pas isoler la personne\u202f: d’autres auraient pu dire la même chose.",
      link: "On ne peut pas faire le lien avec ce que l’on sait d’elle par ailleurs.",
      infer: "On n’apprend sur elle rien de plus que ce qu’elle veut dire."
    },
    checksMissing: "Répondez aux trois questions avant d’enregistrer.",
    findings: "À relire",
    findingsLead:
      "Ces mots pourraient laisser reconnaître une personne. Changez-les, ou cochez ce que vous avez vérifié.",
    refused: "À retirer",
    refusedLead: "Ceci ne peut pas être enregistré\u202f: retirez-le du texte.",
    kinds: {
      email: "Adresse de courriel",
      phone: "Numéro de téléphone",
      "social-security-number": "Numéro de sécurité sociale",
      "name-with-date": "Un nom près d’une date",
      name: "Un nom de personne",
      "name-or-place": "Un nom ou un lieu",
      date: "Une date",
      "exact-age": "Un âge exact"
    },
    finding: (kind: string, found: string) => `${kind}\u202f: «\u202f${found}\u202f»`,
    checked: (kind: string, found: string) => `J’ai vérifié\u202f: ${kind.toLowerCase()}, «\u202f${found}\u202f»`,
    unchecked: "Changez ou vérifiez ce qui est signalé, puis enregistrez.",
    missing: "Ce champ est à remplir.",
    save: "Enregistrer ce témoignage",
    saved: "Le témoignage est enregistré.",
    toldOn: (when: string) => `Récit du ${when}`,
    consentGiven: {
      written: (when: string) => `accord écrit le ${when}`,
      spoken: (when: string) => `accord donné de vive voix le ${when}`
    },
    collectedBy: (name: string) => `recueilli par ${name}`,
    withdraw: "Retirer à la demande de la personne",
    withdrawAsk: "Retirer ce témoignage\u202f?",
    withdrawLoses:
      "Les mots et la signature sont effacés tout de suite, et ne peuvent pas revenir. Si la reco est publiée, le site est refait sans eux.",
    withdrawn: (when: string) => `Un témoignage a été retiré le ${when}, à la demande de la personne.`
  },
  en: {
    title: "Lived experience",
    lead: "What people lived through, told in their words and with their consent. It lights the decision beside the studies: it is never graded as they are.",
    none: "No testimony yet",
    noneHint:
      "A testimony is collected with the person’s consent, which they can withdraw at any time, even after publication.",
    add: "Collect a testimony",
    formTitle: "Collect a testimony",
    words: "What the person says",
    wordsHint: "Their words, without a name, an exact date or a place. Name nobody else.",
    signature: "Signature",
    signatureHint: "Example: service user, 50–60 years. Never a village with a disease, nor an exact age.",
    collectedOn: "Day of the account",
    consentTitle: "The person’s consent",
    consentTo:
      "The consent is for publication in this reco, and for nothing else. The person can withdraw it at any time, without saying why: their words then leave the site and the workspace.",
    consentHow: "How was the consent given?",
    ways: { written: "In writing", spoken: "By word of mouth" },
    consentOn: "Day of the consent",
    checkTitle: "Before saving",
    checkLead: "Read these words again as somebody of the same village would. Tick what you have checked.",
    checks: {
      singleOut: "The person cannot be singled out: others could have said the same.",
      link: "No link can be made with what is known of them elsewhere.",
      infer: "Nothing more is learnt of them than what they want to say."
    },
    checksMissing: "Answer the three questions before saving.",
    findings: "To look at again",
    findingsLead: "These words could let somebody be recognised. Change them, or tick what you have checked.",
    refused: "To take out",
    refusedLead: "This cannot be saved: take it out of the text.",
    kinds: {
      email: "Mail address",
      phone: "Phone number",
      "social-security-number": "Social-security number",
      "name-with-date": "A name near a date",
      name: "A person’s name",
      "name-or-place": "A name or a place",
      date: "A date",
      "exact-age": "An exact age"
    },
    finding: (kind: string, found: string) => `${kind}: “${found}”`,
    checked: (kind: string, found: string) => `I have checked: ${kind.toLowerCase()}, “${found}”`,
    unchecked: "Change or check what is pointed out, then save.",
    missing: "This field is to be filled.",
    save: "Save this testimony",
    saved: "The testimony is saved.",
    toldOn: (when: string) => `Told on ${when}`,
    consentGiven: {
      written: (when: string) => `consent in writing on ${when}`,
      spoken: (when: string) => `consent by word of mouth on ${when}`
    },
    collectedBy: (name: string) => `collected by ${name}`,
    withdraw: "Withdraw as the person asks",
    withdrawAsk: "Withdraw this testimony?",
    withdrawLoses:
      "The words and the signature are erased at once, and cannot come back. If the reco is published, the site is made anew without them.",
    withdrawn: (when: string) => `A testimony was withdrawn on ${when}, as the person asked.`
  }
})
