import { useEffect } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { useRecoNews } from "../reco/reco-news.ts"
import { readRemarks } from "./api.ts"
import type { RemarkBook } from "./remark-book.ts"

/** Reads the remarks on a reco, and again whenever somebody has changed them; the book says why they could not be read. */
export function useRemarks(book: RemarkBook): void {
  const reading = useSubmit()
  const read = () =>
    void reading.submit(async () => {
      const { threads, people } = await readRemarks(book.recoId)
      book.threads.value = threads
      book.people.value = people
    })
  useEffect(read, [book])
  useRecoNews(book.recoId, { parts: ["remarks", "team"] }, read)
  useEffect(() => {
    book.failure.value = reading.failure
  }, [book, reading.failure])
}
