import { noticesEn } from "./notices.en.ts"
import { noticesFr } from "./notices.fr.ts"

/** The mails that tell what happened, around the lines that `schemas/` says. */
export interface NoticeMailWords {
  /** The subject of a mail that tells several things. */
  several: (count: number) => string
  /** The subject of one that tells one thing. */
  about: (sentence: string, title: string) => string
  more: (count: number) => string
  greeting: string
  signed: string
  choose: string
  stop: (kind: string) => string
  /** The page that ends mails of some kinds. */
  page: {
    title: string
    asks: (kinds: string) => string
    button: string
    done: (kinds: string) => string
    still: string
  }
}

export const noticeMessages = { fr: noticesFr, en: noticesEn }
