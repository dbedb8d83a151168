/** A row of the journal as the server tells it. */
export interface JournalRow {
  seq: number
  at: string
  event: string
  detail: Record<string, string | number | boolean | null>
  recoId: string | null
  slug: string | null
  memberId: string | null
  name: string | null
}
