// Who is signed in. The browser keeps the cookie, which scripts do not see.
import { Problem, get, post, remove, setCSRF } from "./api.js";

export let session = null;

function begin(answer) {
  session = answer;
  setCSRF(answer?.csrf ?? null);
  return session;
}

/** The session of the browser's cookie, or null. */
export async function resume() {
  try {
    return begin(await get("/session"));
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return begin(null);
    throw error;
  }
}

export const signIn = async (key) => begin(await post("/session", { key }));

export async function signOut() {
  try {
    await remove("/session");
  } finally {
    begin(null);
  }
}

/** Forgets a session that the server no longer knows. */
export const forget = () => begin(null);
