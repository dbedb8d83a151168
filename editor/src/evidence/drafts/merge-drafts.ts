export interface MergedDraft<Draft> {
  draft: Draft
  /** Fields that both have changed, each in their own way: the person's own words stay. */
  clashes: (keyof Draft)[]
}

/** The names that rows have on the page alone say nothing. */
const plain = (value: unknown): string | undefined =>
  JSON.stringify(value, (name, held) => (name === "key" ? undefined : held))

/** Whether two drafts, or two fields, say the same. */
export const isSame = (one: unknown, other: unknown): boolean => plain(one) === plain(other)

/**
 * Brings what somebody else has saved into what a person is typing: fields that this person left alone follow, the others stay.
 * @param base what was saved when the person began.
 */
export function mergeDrafts<Draft extends object>(base: Draft, mine: Draft, theirs: Draft): MergedDraft<Draft> {
  const fields = Object.keys(mine) as (keyof Draft)[]
  const changed = fields.filter((field) => !isSame(theirs[field], base[field]))
  const followed = changed.filter((field) => isSame(mine[field], base[field]))
  const clashes = changed.filter((field) => !followed.includes(field) && !isSame(theirs[field], mine[field]))
  const draft = { ...mine }
  for (const field of followed) draft[field] = theirs[field]
  return { draft, clashes }
}
