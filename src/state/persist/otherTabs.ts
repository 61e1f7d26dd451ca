import type { Message, SessionEvent } from '../../core/model';
import { isEvent } from '../../core/session';
import { say } from '../../core/words';

/** What a tab tells the others after it is safely stored. */
export type News =
  | { readonly kind: 'events'; readonly events: readonly SessionEvent[] }
  /** An import was added, replaced or mapped anew. */
  | { readonly kind: 'import' }
  | { readonly kind: 'removed' };

export interface OtherTabs {
  /** What a person must know where tabs cannot hear each other. */
  readonly warning: Message | null;
  announce(news: News): void;
  close(): void;
}

/** Grows when a message means something else than before: tabs of different programs then leave each other alone. */
const protocol = 1;
/** Events in one message. */
const batchSize = 2000;

/**
 * Listens to the other tabs that work on a session, and speaks to them. Listen before the session is loaded: an event
 * that arrives twice does no harm, as the log is a union (appendEvents), while one between load and listening is lost.
 *
 * @param onEvents events that another tab has stored; to be merged, not to be stored again
 * @param onChanged an import changed (load the session again) or the session was removed
 */
export function watchOtherTabs(
  sessionId: string, onEvents: (events: readonly SessionEvent[]) => void, onChanged: (kind: 'import' | 'removed') => void,
): OtherTabs {
  const channel = openChannel(`proposal-triage:${sessionId}`);
  if (channel === null) return { warning: say('session.tabs.unavailable'), announce: () => undefined, close: () => undefined };
  let open = true;
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const news = open ? readNews(data) : null;
    if (news?.kind === 'events') onEvents(news.events);
    else if (news !== null) onChanged(news.kind);
  };
  return {
    warning: null,
    announce(news) {
      if (!open) return;
      if (news.kind !== 'events') return channel.postMessage({ protocol, ...news });
      for (let from = 0; from < news.events.length; from += batchSize) {
        channel.postMessage({ protocol, kind: 'events', events: news.events.slice(from, from + batchSize) });
      }
    },
    close() {
      open = false;
      channel.close();
    },
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** A message as this program understands it, or null. Another tab may run another version of the program. */
function readNews(data: unknown): News | null {
  if (typeof data !== 'object' || data === null) return null;
  const { protocol: spoken, kind, events } = data as Readonly<Record<string, unknown>>;
  if (spoken !== protocol) return null;
  if (kind === 'import' || kind === 'removed') return { kind };
  if (kind !== 'events' || !Array.isArray(events)) return null;
  const sound = events.filter(isEvent);
  return sound.length === 0 ? null : { kind, events: sound };
}
