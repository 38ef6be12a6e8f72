/**
 * Samples of the colours that VS Code's own themes give to a webview, for looking at the panel without VS Code. Values of the themes
 * "Dark Modern", "Light Modern", "Dark High Contrast" and "Light High Contrast"; what a theme leaves undefined is missing here too.
 */
export type ThemeName = 'dark' | 'light' | 'hc-dark' | 'hc-light';

interface Theme {
  /** Classes that VS Code gives the body. */
  readonly classes: string;
  readonly colours: Readonly<Record<string, string>>;
}

export const themes: Readonly<Record<ThemeName, Theme>> = {
  dark: {
    classes: 'vscode-dark',
    colours: {
      'progressBar-background': '#0078D4',
      'button-background': '#0078D4', 'button-border': '#FFFFFF1A', 'button-foreground': '#FFFFFF', 'button-hoverBackground': '#026EC1',
      'button-secondaryBackground': '#00000000', 'button-secondaryForeground': '#CCCCCC', 'button-secondaryHoverBackground': '#2B2B2B',
      'charts-blue': '#59A4F9', 'charts-foreground': '#CCCCCC', 'charts-green': '#89D185', 'charts-red': '#F14C4C', 'charts-yellow': '#CCA700',
      'debugTokenExpression-name': '#C586C0', 'debugTokenExpression-number': '#B5CEA8', 'debugTokenExpression-string': '#CE9178',
      'descriptionForeground': '#9D9D9D', 'disabledForeground': '#CCCCCC80', 'editor-background': '#1F1F1F', 'editor-foreground': '#CCCCCC',
      'editorGroup-border': '#FFFFFF17', 'focusBorder': '#0078D4', 'foreground': '#CCCCCC', 'icon-foreground': '#CCCCCC',
      'keybindingLabel-background': '#8080802B', 'keybindingLabel-border': '#33333399', 'keybindingLabel-bottomBorder': '#44444499',
      'keybindingLabel-foreground': '#CCCCCC', 'list-hoverBackground': '#2A2D2E', 'textCodeBlock-background': '#2B2B2B',
      'textLink-activeForeground': '#4DAAFC', 'textLink-foreground': '#4DAAFC', 'textPreformat-background': '#3C3C3C',
      'textPreformat-foreground': '#D0D0D0', 'toolbar-hoverBackground': '#5A5D5E50', 'terminal-ansiBlack': '#000000', 'terminal-ansiRed': '#CD3131',
      'terminal-ansiGreen': '#0DBC79', 'terminal-ansiYellow': '#E5E510', 'terminal-ansiBlue': '#2472C8', 'terminal-ansiMagenta': '#BC3FBC',
      'terminal-ansiCyan': '#11A8CD', 'terminal-ansiWhite': '#E5E5E5', 'terminal-ansiBrightBlack': '#666666', 'terminal-ansiBrightRed': '#F14C4C',
      'terminal-ansiBrightGreen': '#23D18B', 'terminal-ansiBrightYellow': '#F5F543', 'terminal-ansiBrightBlue': '#3B8EEA',
      'terminal-ansiBrightMagenta': '#D670D6', 'terminal-ansiBrightCyan': '#29B8DB', 'terminal-ansiBrightWhite': '#E5E5E5',
    },
  },
  light: {
    classes: 'vscode-light',
    colours: {
      'progressBar-background': '#005FB8',
      'button-background': '#005FB8', 'button-border': '#0000001A', 'button-foreground': '#FFFFFF', 'button-hoverBackground': '#0258A8',
      'button-secondaryBackground': '#E5E5E5', 'button-secondaryForeground': '#3B3B3B', 'button-secondaryHoverBackground': '#CCCCCC',
      'charts-blue': '#0063D3', 'charts-foreground': '#3B3B3B', 'charts-green': '#388A34', 'charts-red': '#E51400', 'charts-yellow': '#BF8803',
      'debugTokenExpression-name': '#9B46B0', 'debugTokenExpression-number': '#098658', 'debugTokenExpression-string': '#A31515',
      'descriptionForeground': '#3B3B3B', 'disabledForeground': '#61616180', 'editor-background': '#FFFFFF', 'editor-foreground': '#3B3B3B',
      'editorGroup-border': '#E5E5E5', 'focusBorder': '#005FB8', 'foreground': '#3B3B3B', 'icon-foreground': '#3B3B3B',
      'keybindingLabel-background': '#DDDDDD66', 'keybindingLabel-border': '#CCCCCC66', 'keybindingLabel-bottomBorder': '#BBBBBB66',
      'keybindingLabel-foreground': '#3B3B3B', 'list-hoverBackground': '#F2F2F2', 'textCodeBlock-background': '#F8F8F8',
      'textLink-activeForeground': '#005FB8', 'textLink-foreground': '#005FB8', 'textPreformat-background': '#0000001F',
      'textPreformat-foreground': '#3B3B3B', 'toolbar-hoverBackground': '#B8B8B850', 'terminal-ansiBlack': '#000000', 'terminal-ansiRed': '#CD3131',
      'terminal-ansiGreen': '#107C10', 'terminal-ansiYellow': '#949800', 'terminal-ansiBlue': '#0451A5', 'terminal-ansiMagenta': '#BC05BC',
      'terminal-ansiCyan': '#0598BC', 'terminal-ansiWhite': '#555555', 'terminal-ansiBrightBlack': '#666666', 'terminal-ansiBrightRed': '#CD3131',
      'terminal-ansiBrightGreen': '#14CE14', 'terminal-ansiBrightYellow': '#B5BA00', 'terminal-ansiBrightBlue': '#0451A5',
      'terminal-ansiBrightMagenta': '#BC05BC', 'terminal-ansiBrightCyan': '#0598BC', 'terminal-ansiBrightWhite': '#A5A5A5',
    },
  },
  'hc-dark': {
    classes: 'vscode-high-contrast',
    colours: {
      'progressBar-background': '#6FC3DF',
      'button-background': '#000000', 'button-border': '#6FC3DF', 'button-foreground': '#FFFFFF', 'button-hoverBackground': '#000000',
      'button-secondaryBackground': '#000000', 'button-secondaryForeground': '#FFFFFF', 'charts-blue': '#59A4F9', 'charts-foreground': '#FFFFFF',
      'charts-green': '#89D185', 'charts-red': '#F48771', 'charts-yellow': '#FFD370', 'contrastActiveBorder': '#F38518', 'contrastBorder': '#6FC3DF',
      'debugTokenExpression-name': '#FFFFFF', 'debugTokenExpression-number': '#89D185', 'debugTokenExpression-string': '#F48771',
      'descriptionForeground': '#FFFFFFB3', 'disabledForeground': '#A5A5A5', 'editor-background': '#000000', 'editor-foreground': '#FFFFFF',
      'editorGroup-border': '#6FC3DF', 'focusBorder': '#F38518', 'foreground': '#FFFFFF', 'icon-foreground': '#FFFFFF',
      'keybindingLabel-background': '#00000000', 'keybindingLabel-border': '#6FC3DF', 'keybindingLabel-bottomBorder': '#6FC3DF',
      'keybindingLabel-foreground': '#FFFFFF', 'list-hoverBackground': '#FFFFFF1A', 'textCodeBlock-background': '#000000',
      'textLink-activeForeground': '#21A6FF', 'textLink-foreground': '#21A6FF', 'textPreformat-background': '#FFFFFF',
      'textPreformat-foreground': '#000000', 'terminal-ansiBlack': '#000000', 'terminal-ansiRed': '#CD0000', 'terminal-ansiGreen': '#00CD00',
      'terminal-ansiYellow': '#CDCD00', 'terminal-ansiBlue': '#0000EE', 'terminal-ansiMagenta': '#CD00CD', 'terminal-ansiCyan': '#00CDCD',
      'terminal-ansiWhite': '#E5E5E5', 'terminal-ansiBrightBlack': '#7F7F7F', 'terminal-ansiBrightRed': '#FF0000',
      'terminal-ansiBrightGreen': '#00FF00', 'terminal-ansiBrightYellow': '#FFFF00', 'terminal-ansiBrightBlue': '#5C5CFF',
      'terminal-ansiBrightMagenta': '#FF00FF', 'terminal-ansiBrightCyan': '#00FFFF', 'terminal-ansiBrightWhite': '#FFFFFF',
    },
  },
  'hc-light': {
    classes: 'vscode-high-contrast vscode-high-contrast-light',
    colours: {
      'progressBar-background': '#0F4A85',
      'button-background': '#0F4A85', 'button-border': '#0F4A85', 'button-foreground': '#FFFFFF', 'button-hoverBackground': '#0F4A85',
      'button-secondaryBackground': '#FFFFFF', 'button-secondaryForeground': '#292929', 'charts-blue': '#292929', 'charts-foreground': '#292929',
      'charts-green': '#374E06', 'charts-red': '#B5200D', 'charts-yellow': '#895503', 'contrastActiveBorder': '#006BBD', 'contrastBorder': '#0F4A85',
      'debugTokenExpression-name': '#292929', 'debugTokenExpression-number': '#098658', 'debugTokenExpression-string': '#A31515',
      'descriptionForeground': '#292929B3', 'disabledForeground': '#7F7F7F', 'editor-background': '#FFFFFF', 'editor-foreground': '#292929',
      'editorGroup-border': '#0F4A85', 'focusBorder': '#006BBD', 'foreground': '#292929', 'icon-foreground': '#292929',
      'keybindingLabel-background': '#00000000', 'keybindingLabel-border': '#0F4A85', 'keybindingLabel-bottomBorder': '#292929',
      'keybindingLabel-foreground': '#292929', 'list-hoverBackground': '#0F4A851A', 'textCodeBlock-background': '#F2F2F2',
      'textLink-activeForeground': '#0F4A85', 'textLink-foreground': '#0F4A85', 'textPreformat-background': '#09345F',
      'textPreformat-foreground': '#FFFFFF', 'terminal-ansiBlack': '#292929', 'terminal-ansiRed': '#CD3131', 'terminal-ansiGreen': '#136C13',
      'terminal-ansiYellow': '#949800', 'terminal-ansiBlue': '#0451A5', 'terminal-ansiMagenta': '#BC05BC', 'terminal-ansiCyan': '#0598BC',
      'terminal-ansiWhite': '#555555', 'terminal-ansiBrightBlack': '#666666', 'terminal-ansiBrightRed': '#CD3131',
      'terminal-ansiBrightGreen': '#00BC00', 'terminal-ansiBrightYellow': '#B5BA00', 'terminal-ansiBrightBlue': '#0451A5',
      'terminal-ansiBrightMagenta': '#BC05BC', 'terminal-ansiBrightCyan': '#0598BC', 'terminal-ansiBrightWhite': '#A5A5A5',
    },
  },
};

const FONTS: Readonly<Record<string, string>> = {
  'font-family': 'system-ui, "Noto Sans", sans-serif', 'font-size': '13px', 'font-weight': 'normal',
  'editor-font-family': '"DejaVu Sans Mono", monospace', 'editor-font-size': '14px',
};

/** What VS Code puts before a webview's own style, as far as the panel has to stand against it. */
const DEFAULTS = `
body { padding: 0 20px; color: var(--vscode-editor-foreground); }
a { color: var(--vscode-textLink-foreground); }
code { color: var(--vscode-textPreformat-foreground); background-color: var(--vscode-textPreformat-background); padding: 1px 3px; border-radius: 4px; }
kbd { padding: 1px 3px; vertical-align: middle; }`;

/** A style sheet that stands for VS Code: variables and defaults. */
export function themeCss(name: ThemeName): string {
  const values = Object.entries({ ...FONTS, ...themes[name].colours }).map(([key, value]) => `--vscode-${key}: ${value};`);
  return `:root { color-scheme: ${name.endsWith('light') ? 'light' : 'dark'}; ${values.join(' ')} }${DEFAULTS}`;
}
