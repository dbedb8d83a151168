import { askServer } from "../api/ask-server.ts"
import { API } from "../api/client.ts"

/** Takes a text that cannot be read back to its last readable state. @throws Failure */
export async function takeBackText(documentId: string): Promise<void> {
  await askServer(`${API}/documents/${documentId}/take-back`, { method: "POST" })
}
