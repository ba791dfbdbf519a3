import { acceptResults } from '@lintuan/contracts/messages/kinds';
import type { AcceptedTemplates, MessageTemplate } from '@lintuan/contracts/messages/schemas';

/** WeChat answers by the templates' ids, among other things; what it does not answer for was not asked. */
export function answersOf(asked: readonly { key: MessageTemplate; id: string }[], told: object): AcceptedTemplates['templates'] {
  const byId = told as Record<string, unknown>;
  return asked.flatMap(({ key, id }) => {
    const result = acceptResults.find((each) => each === byId[id]);
    return result ? [{ key, result }] : [];
  });
}
