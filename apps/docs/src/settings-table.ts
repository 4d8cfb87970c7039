import { quantizationSchema, type Setting, settingsOf } from '@qornn/training/settings';

/** Where a table of settings begins and ends on a page. */
export const TABLE = {
  begin: '<!-- settings of quantization; written from their schema by settings-table.test.ts -->',
  end: '<!-- end of settings -->',
};

/** The settings of quantization as a Markdown table: in a configuration, and on the command line. */
export function settingsTable(): string {
  const rows = settingsOf(quantizationSchema).map((setting) => [
    `\`${setting.path.join('.')}\``,
    `\`${flagText(setting)}\``,
    setting.description,
    setting.allowed,
    `\`${String(setting.default)}\``,
  ]);
  const head = ['setting', '`qornn quantize`', 'means', 'allowed', 'default'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function flagText({ flag, kind }: Setting): string {
  return kind === 'boolean' ? `--[no-]${flag}` : `--${flag}`;
}
