import type { NoticeMailWords } from "./notices.ts"

export const noticesEn: NoticeMailWords = {
  several: (count) => `${count} news of your recos`,
  about: (sentence, title) => `${sentence}: ${title}`,
  more: (count) => (count === 1 ? "And one more:" : `And ${count} more:`),
  greeting: "Hello,",
  signed: "Recos de la Coop",
  choose: "Choose when you are written to:",
  stop: (kind) => `No more mail about ${kind}:`,
  page: {
    title: "No more of these mails",
    asks: (kinds) => `You will get no more mail about ${kinds}. All of it stays in the workspace.`,
    button: "No more of these mails",
    done: (kinds) => `Done: no more mail about ${kinds}.`,
    still: "You may get some again: choose so in your account."
  }
}
