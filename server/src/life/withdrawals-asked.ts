import type { PublishedFolder } from "../storage/published-folder.ts"

interface Decided {
  slug: string
  withdrawnReason: string | null
}

/**
 * Which of these recos were withdrawn here while their public page does not say so yet: until it does, it guides care. It is the live site that
 * is asked, and neither the status nor the job, which tell what was decided and tried.
 */
export async function withdrawalsAsked(
  published: Pick<PublishedFolder, "withdrawnForReaders">,
  recos: readonly Decided[]
): Promise<(slug: string) => boolean> {
  const decided = new Set(recos.filter(({ withdrawnReason }) => withdrawnReason !== null).map(({ slug }) => slug))
  const told = decided.size === 0 ? decided : await published.withdrawnForReaders()
  return (slug) => decided.has(slug) && !told.has(slug)
}
