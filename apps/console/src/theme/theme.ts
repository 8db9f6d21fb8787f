import { Badge, createTheme, Drawer, Modal, Notification, defaultVariantColorsResolver, type CSSVariablesResolver, type MantineColorsTuple, type VariantColorsResolver } from '@mantine/core';

/** Our five colours as the kit knows them. The kit only sees the names: the values are the tokens', light and dark. */
const OURS = ['guinda', 'jade', 'indigo', 'red', 'ochre'];
const shades = (light: string, strong: string): MantineColorsTuple => ['#FFFBF5', '#F6EEE3', '#E7DACB', '#D6C3B0', '#B89F8D', '#A5606F', light, light, strong, strong];

/** Filled, light and outlined in the tokens' own pairs, whose contrast tokens.spec.ts checks in both themes. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const color = input.color ?? input.theme.primaryColor;
  if (!OURS.includes(color) || color === 'ochre') return defaultVariantColorsResolver(input);
  const own = `var(--${color})`;
  const tint = `var(--${color}-tint)`;
  if (input.variant === 'filled') return { background: own, hover: color === 'guinda' ? 'var(--guinda-strong)' : `color-mix(in srgb, ${own} 88%, var(--ink))`, color: 'var(--on-accent)', border: '1px solid transparent' };
  if (input.variant === 'light') return { background: tint, hover: `color-mix(in srgb, ${own} 12%, ${tint})`, color: own, border: '1px solid transparent' };
  if (input.variant === 'subtle' || input.variant === 'transparent') return { background: 'transparent', hover: tint, color: own, border: '1px solid transparent' };
  if (input.variant === 'outline') return { background: 'transparent', hover: tint, color: own, border: `1px solid ${own}` };
  return defaultVariantColorsResolver(input);
};

/** The look of the console; `close` is the word on the buttons that only show a cross. */
export const consoleTheme = (close: string) => createTheme({
  primaryColor: 'guinda',
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  variantColorResolver,
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '700' },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    // The kit's small badge is 9 px: too small to read.
    Modal: Modal.extend({ defaultProps: { closeButtonProps: { 'aria-label': close } } }),
    Drawer: Drawer.extend({ defaultProps: { closeButtonProps: { 'aria-label': close } } }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': close } } }),
    Badge: Badge.extend({ vars: () => ({ root: { '--badge-fz': '12px', '--badge-height': '20px', '--badge-padding-x': '8px' } }) }),
  },
  colors: {
    guinda: shades('#9D2148', '#7F1839'), jade: shades('#0B6B52', '#084F3D'), indigo: shades('#3B3F98', '#2B2E73'),
    // The kit's greys are blue: these are the tokens' warm ones. The fifth is the border of fields, 3:1 on every ground.
    gray: ['#FAF5EE', '#F6EEE3', '#EFE5D8', '#E7DACB', '#8C7B70', '#8C7B70', '#6B5C53', '#5E5048', '#3A2F29', '#211A17'],
    dark: ['#F6EDE3', '#C9B8AB', '#B7A598', '#8A796E', '#8A796E', '#3A2F29', '#2C231F', '#241C18', '#1E1714', '#171210'],
    red: shades('#B3261E', '#8C1C16'), ochre: shades('#C98A1B', '#8A5000'),
  },
});

/** The kit's greys and grounds, taken from the tokens; both schemes alike, because the tokens switch by themselves. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: tokens('#FFFFFF'),
  dark: tokens('#2B0B17'),
});

function tokens(onAccent: string): Record<string, string> {
  return {
    '--on-accent': onAccent,
    '--mantine-color-body': 'var(--paper)', '--mantine-color-text': 'var(--ink)', '--mantine-color-dimmed': 'var(--ink-soft)', '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-anchor': 'var(--guinda)', '--mantine-color-error': 'var(--red)', '--mantine-color-default': 'var(--surface)', '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-default-color': 'var(--ink)', '--mantine-color-default-border': 'var(--line-strong)', '--mantine-primary-color-filled': 'var(--guinda)',
    '--mantine-color-guinda-filled': 'var(--guinda)', '--mantine-color-guinda-light': 'var(--guinda-tint)', '--mantine-color-guinda-light-color': 'var(--guinda)', '--mantine-color-guinda-text': 'var(--guinda)', '--mantine-color-guinda-outline': 'var(--guinda)',
    '--mantine-color-red-text': 'var(--red)', '--mantine-color-jade-text': 'var(--jade)', '--mantine-color-jade-filled': 'var(--jade)', '--mantine-color-red-filled': 'var(--red)',
    '--mantine-color-disabled': 'var(--sunken)', '--mantine-color-disabled-color': 'var(--ink-faint)', '--mantine-color-disabled-border': 'var(--line)',
  };
}
