import { createHost } from './host';
import type { Reply, Request } from './protocol';
import { createWorkbench } from './workbench';

const host = createHost(createWorkbench(), (reply: Reply) => self.postMessage(reply));
self.onmessage = (event: MessageEvent<Request>) => host(event.data);
