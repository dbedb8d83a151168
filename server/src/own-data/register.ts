import { getTableName } from "drizzle-orm"
import { KEPT_OF_MEMBERS, type OnLeaving, PURPOSES, type Purpose } from "./kept-of-members.ts"
import { RETENTION_RULES } from "./retention-rules.ts"

interface Processing {
  title: string
  what: string
  why: string
  /** A ground that regulation (EU) 2016/679 offers; the cooperative confirms it. */
  ground: string
  lasts: string
}

const MEMBERSHIP = "exécution du lien d’adhésion (article 6.1.b)"
const INTEREST = "intérêt légitime (article 6.1.f)"

const PROCESSING: Record<Purpose | "readers", Processing> = {
  membership: {
    title: "Les membres",
    what: "nom, adresse de courriel, collège, présentation, langues, rôle, équipes",
    why: "savoir qui écrit, lit et décide, et lui ouvrir ce à quoi il a droit",
    ground: MEMBERSHIP,
    lasts: "tant que la personne est membre, puis jusqu’à ce qu’elle parte ou demande à être effacée"
  },
  access: {
    title: "Les connexions",
    what: "empreinte du mot de passe, sessions et leur adresse réseau, appareils, codes et clés d’accès",
    why: "n’ouvrir un compte qu’à sa personne, et lui montrer où il est ouvert",
    ground: `${MEMBERSHIP} ; sécurité, ${INTEREST}`,
    lasts: "tant que la personne est membre, sauf :"
  },
  mail: {
    title: "Les courriels de l’atelier",
    what: "adresse, objet, texte scellé jusqu’au départ ; ce qui est arrivé et concerne une personne, si elle l’a vu, le rythme qu’elle a choisi, les recos qu’elle suit",
    why: "prévenir de ce qui attend une personne et de ce qui la concerne, envoyer ses liens",
    ground: MEMBERSHIP,
    lasts: "jusqu’au départ, sauf :"
  },
  invitations: {
    title: "Les invitations",
    what: "adresse de la personne invitée, collège et rôle proposés, qui invite",
    why: "laisser entrer la personne invitée, et elle seule",
    ground: INTEREST,
    lasts: "jusqu’à ce que l’invitation soit reprise, sauf :"
  },
  writing: {
    title: "L’écriture des recos",
    what: "qui a écrit dans quel texte et quand, importé, proposé, figé, publié ou recueilli",
    why: "attribuer le travail, empêcher qu’une personne relise seule ce qu’elle a écrit",
    ground: INTEREST,
    lasts: "aussi longtemps que la reco"
  },
  deciding: {
    title: "Les décisions",
    what: "lectures, signatures, évaluations, notes, jugements, déclarations de liens d’intérêts et leurs analyses",
    why: "montrer que les deux collèges ont décidé à égalité, et avec quels liens",
    ground: INTEREST,
    lasts: "aussi longtemps que la reco"
  },
  record: {
    title: "Le journal",
    what: "chaque changement d’état, de rôle, de version, chaque signature, avec qui et quand",
    why: "pouvoir rendre compte de ce qui a été décidé",
    ground: INTEREST,
    lasts: "aussi longtemps que la coopérative, sauf :"
  },
  readers: {
    title: "Les recherches sans réponse",
    what: "les mots qu’un lecteur du site public signale n’avoir pas trouvés, combien de fois, le dernier mois ; ni qui, ni d’où ; refusés quand ils semblent désigner quelqu’un",
    why: "savoir quelles recos manquent",
    ground: INTEREST,
    lasts: "500 au plus, celles qu’on demande le moins partent d’abord ; et :"
  }
}

const ON_LEAVING: Record<OnLeaving, string> = {
  goes: "effacé",
  stays: "gardé, sous le nom « Membre retiré »",
  "drafts-go": "les brouillons sont effacés, ce qui est signé est gardé, sous le nom « Membre retiré »"
}

/** The register of processing, as a page of the guide in French: what is said by the tables and rules, and nothing by hand. */
export function registerPage(): string {
  return `${[
    "# Registre des données personnelles",
    "",
    "Cette page est écrite par le logiciel, d’après ses propres tables et règles de durée : ne la corrigez pas à la main. Elle dit ce que l’atelier garde de ses membres. Votre coopérative en est",
    "responsable : elle confirme chaque base légale, ajoute son nom et son contact, et la joint à son propre registre (article 30 du règlement européen 2016/679).",
    "",
    ...[...PURPOSES, "readers" as const].flatMap(section),
    "## Les témoignages",
    "",
    "- **Quoi** : les mots d’une personne, la signature qu’elle a choisie, le jour et la forme de son accord. Ni nom, ni adresse, ni téléphone.",
    "- **Base proposée** : consentement explicite (article 9.2.a), retiré à tout moment ; les mots quittent alors l’atelier et le site.",
    "- **Combien de temps** : jusqu’au retrait du consentement. Un livret ou une page déjà imprimés ne se reprennent pas.",
    "",
    "## Ce que rien n’efface",
    "",
    "- Une version figée ou publiée garde les noms sous lesquels elle a été faite : son empreinte les contient.",
    "- Une sauvegarde garde ce qu’elle contenait le jour où elle a été faite, jusqu’à ce que la règle des sauvegardes la retire (douze mois au plus). De même les trois copies faites avant une mise à jour (`before-update`).",
    "- Les lignes que le serveur écrit sur sa sortie ne contiennent ni texte, ni lien ; l’erreur d’un serveur de courriel peut y citer l’adresse refusée. Leur durée est celle que règle la machine.",
    "",
    "## Qui reçoit ces données",
    "",
    "Les membres de l’équipe d’une reco, les personnes qui administrent la coopérative, et le serveur de courriel réglé par `SMTP_URL`. Rien n’est envoyé ailleurs. Les recherches de notices, si elles",
    "sont ouvertes, n’envoient qu’un numéro de source."
  ].join("\n")}\n`
}

function section(purpose: Purpose | "readers"): string[] {
  const { title, what, why, ground, lasts } = PROCESSING[purpose]
  const rules = RETENTION_RULES.filter((rule) => rule.purpose === purpose)
  const kept = KEPT_OF_MEMBERS.filter((one) => one.purpose === purpose)
  const fates = [...new Set(kept.map(({ onLeaving }) => onLeaving))].map((fate) => {
    const tables = kept.filter(({ onLeaving }) => onLeaving === fate).map(({ table }) => `\`${getTableName(table)}\``)
    return `${ON_LEAVING[fate]} (${[...new Set(tables)].join(", ")})`
  })
  return [
    `## ${title}`,
    "",
    `- **Quoi** : ${what}.`,
    `- **Pourquoi** : ${why}.`,
    `- **Base proposée** : ${ground}.`,
    `- **Combien de temps** : ${lasts}${rules.length === 0 ? "." : ""}`,
    ...rules.map(({ says, days }, place) => `  - ${says(days)}${place === rules.length - 1 ? "." : " ;"}`),
    ...(fates.length === 0 ? [] : [`- **Quand la personne part** : ${fates.join(" ; ")}.`]),
    ...(purpose === "membership"
      ? [
          "  Nom, adresse, présentation, langues et rôle sont effacés de `user` ; la ligne reste, pour que ce qui est gardé y mène."
        ]
      : []),
    ""
  ]
}
