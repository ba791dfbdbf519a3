import { Cell, CellGroup, SubmitButton } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { tellError } from '../../../app/errors/tell-error.ts';
import { copyText } from '../../../app/share/copy-text.ts';
import { copyParts, sayCopy } from '../data-copy-lines.ts';
import { dataCopyQuery } from '../queries/data-copy.ts';
import { words } from '../words.ts';
import { MinePage } from './mine-page.tsx';
import './data-copy-screen.less';

async function copyAll(text: string): Promise<void> {
  try {
    await copyText(text, words.copied);
  } catch (error) {
    tellError(error);
  }
}

export function DataCopyScreen() {
  return (
    <MinePage query={useQuery(dataCopyQuery)} skeleton="form">
      {(copy) => {
        const parts = copyParts(copy, new Date());
        return (
          <View className="data-copy">
            <View className="data-copy__intro">{words.copyIntro}</View>
            {parts.map(({ title, lines }) => (
              <CellGroup key={title} title={title}>
                {lines.map(({ name, value }, index) => (
                  <Cell key={`${name}${index}`} title={name} description={value} />
                ))}
              </CellGroup>
            ))}
            <SubmitButton size="large" onSubmit={() => copyAll(sayCopy(parts, copy.exportedAt))}>
              {words.copyAll}
            </SubmitButton>
          </View>
        );
      }}
    </MinePage>
  );
}
