/** The ways in that every reco may have, each with a list of its own at this first part of the address. */
export const DOORS = ["facile-a-lire", "fiches-a-imprimer", "signes-d-alerte"] as const
export type Door = (typeof DOORS)[number]
