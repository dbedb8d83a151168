import type { Declaration, Link } from "./declaration.ts"

/** A link as readers see it. */
export type PublicLink = Omit<Link, "amount"> & { amount?: number }

/**
 * What is published of a declaration: everything but what shares are worth. Of somebody close it holds the organisation and the kind of link
 * alone, as it was asked for: never a name.
 */
export function publicLinks({ links }: Declaration): PublicLink[] {
  return links.map(({ kind, organisation, role, from, to, amount }) => ({
    kind,
    organisation,
    role,
    from,
    to,
    ...(amount !== null && kind !== "shareholding" && { amount })
  }))
}
