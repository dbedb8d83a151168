import type { Actor } from "@recos/schemas/people/member"
import {
  COOPERATIVE_ACTIONS,
  type CooperativeAction,
  can,
  RECO_ACTIONS,
  type RecoAction
} from "@recos/schemas/people/permissions"
import { RECO_STATUSES, type TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import { MEMBER_ROLE_LABELS, STATUS_LABELS, TEAM_ROLE_LABELS } from "@recos/schemas/vocabulary/labels"
import { MEMBER_ROLES, TEAM_ROLES } from "@recos/schemas/vocabulary/languages-and-colleges"

const ON_A_RECO: Record<RecoAction, string> = {
  "reco.read": "lire tout ce qu’elle contient",
  "reco.write": "écrire le texte, les sources, les images, accepter ou refuser une autre rédaction",
  "reco.settings": "changer les réglages",
  "reco.team": "changer l’équipe",
  "reco.submit": "envoyer en relecture",
  "reco.return": "reprendre l’écriture",
  "reco.deliberate": "ouvrir la signature",
  "reco.publish": "publier",
  "reco.revise": "commencer une révision",
  "reco.withdraw": "retirer",
  "reco.take-up": "reprendre une reco retirée",
  "reco.put-away": "mettre de côté un brouillon",
  "reco.bring-back": "reprendre un brouillon mis de côté",
  "reading.give": "donner sa lecture, sauf qui a écrit le dernier changement",
  "reading.log": "noter une traduction ou une lecture du texte facile à lire",
  "version.sign": "signer",
  "version.restore": "reprendre le texte d’une version",
  "evidence.write": "écrire questions, critères, chiffres, options, méthode",
  "estimate.accept": "accepter des chiffres proposés, sauf qui les a proposés",
  "rereading.finish": "dire qu’un passage a été relu, sauf qui a proposé les chiffres",
  "importance.rate": "noter l’importance d’un critère",
  "interest.declare": "dire si l’on a un lien avec une question",
  "interest.analyse": "analyser les liens d’une autre personne avec une question",
  "grading.give": "évaluer les preuves, sans lien d’intérêts",
  "grading.reconcile": "arrêter l’évaluation commune, sans lien d’intérêts",
  "decision.write": "écrire et juger, de la preuve à la décision",
  "testimony.collect": "recueillir un témoignage",
  "testimony.withdraw": "retirer un témoignage",
  "remark.write": "faire une remarque, répondre, confier, régler, rouvrir, proposer une autre rédaction et la soutenir",
  "remark.change": "changer ou retirer son propre message",
  "branch.write": "écrire dans une proposition de changements, seul ou à plusieurs",
  "branch.lead": "remettre, reprendre ou retirer sa proposition de changements"
}

const IN_THE_HOUSE: Record<CooperativeAction, string> = {
  "member.list": "voir les membres",
  "member.invite": "inviter",
  "member.update":
    "changer le rôle d’un membre, mettre fin à sa participation, effacer son identité, enlever un second facteur perdu (à deux)",
  "reco.create": "commencer ou importer une reco",
  "booklet.compose": "composer un livret",
  "journal.read": "lire le journal de la coopérative",
  "house.maintain": "voir l’état du serveur, exiger un second facteur",
  "theme.keep": "tenir les thèmes",
  "search.forget": "retirer une recherche sans réponse de la liste",
  "declaration.read": "lire les déclarations de liens d’intérêts signées"
}

const actor = (role: Actor["role"]): Actor => ({
  id: "somebody" as Actor["id"],
  college: "citizen",
  role,
  active: true
})

/** In which statuses somebody may do something: all, some by name, or none. */
function when(action: RecoAction, by: Actor, teamRole: TeamRole | null): string {
  const statuses = RECO_STATUSES.filter((status) => can(by, action, { status, teamRole, isLastEditor: false }))
  if (statuses.length === 0) return "–"
  if (statuses.length === RECO_STATUSES.length) return "toujours"
  return statuses.map((status) => STATUS_LABELS[status].fr.toLowerCase()).join(", ")
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`
const table = (head: readonly string[], rows: readonly string[][]): string[] => [
  row(head),
  row(head.map(() => "---")),
  ...rows.map(row)
]

/** The page of the guide that says who may do what: what `can()` answers, for every action, role and status. */
export function rolesPage(): string {
  const inHouse = COOPERATIVE_ACTIONS.map((action) => [
    IN_THE_HOUSE[action],
    ...MEMBER_ROLES.map((role) => (can(actor(role), action) ? "oui" : "–"))
  ])
  const onReco = RECO_ACTIONS.map((action) => [
    ON_A_RECO[action],
    ...TEAM_ROLES.map((role) => when(action, actor("member"), role)),
    when(action, actor("administrator"), null)
  ])
  return `${[
    "# Rôles et droits",
    "",
    "Cette page est écrite par le logiciel, d’après la seule règle que le serveur applique : ne la corrigez pas à la main. Le collège ne donne aucun droit de plus : les deux décident à égalité.",
    "",
    "## Dans la coopérative",
    "",
    ...table(["", ...MEMBER_ROLES.map((role) => MEMBER_ROLE_LABELS[role].fr)], inHouse),
    "",
    "## Sur une reco",
    "",
    "Les états où chacun peut agir. Qui administre sans être de l’équipe est dans la dernière colonne.",
    "",
    ...table(["", ...TEAM_ROLES.map((role) => TEAM_ROLE_LABELS[role].fr), "Administration, hors de l’équipe"], onReco),
    "",
    "Qui n’est pas de l’équipe ne voit rien d’une reco avant sa publication. Qui doit ajouter un second facteur ne peut rien faire d’autre avant. Donner une lecture, signer, noter et évaluer demandent une déclaration de liens d’intérêts en cours ; qui a un lien à gérer ou majeur ne rédige, ne note, n’évalue, ne relit ni ne signe ([les liens d’intérêts](liens-d-interets.md))."
  ].join("\n")}\n`
}
