import * as z from "zod/mini"

const uploaded = z.object({ asset: z.string(), width: z.int(), height: z.int() })
export type UploadedImage = z.infer<typeof uploaded>

/**
 * Sends the bytes of a picture and tells how far they are, from 0 to 1: only XMLHttpRequest tells of sending.
 * Answers the picture as the server keeps it, smaller and without metadata.
 * @throws Error with the server's sentence, or without words when no answer came.
 */
export function uploadImage(recoId: string, file: File, onProgress: (share: number) => void): Promise<UploadedImage> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest()
    sending.open("POST", `/api/recos/${recoId}/images`)
    sending.setRequestHeader("content-type", file.type)
    sending.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0)
    sending.onerror = () => reject(new Error(""))
    sending.onload = () => {
      const answer = uploaded.safeParse(parse(sending.responseText))
      if (sending.status < 300 && answer.success) resolve(answer.data)
      else reject(new Error(sentenceOf(parse(sending.responseText))))
    }
    sending.send(file)
  })
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // A proxy in the way may answer a page: it has no sentence for the person.
    return null
  }
}

const refused = z.object({ error: z.object({ message: z.string() }) })
const sentenceOf = (answer: unknown): string => refused.safeParse(answer).data?.error.message ?? ""
