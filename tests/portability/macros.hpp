// Names that popular headers define as macros. Each expands to @, which is no C++ token, so a header that uses one
// fails to compile even where the real expansion would happen to be harmless. Function-like macros take as many
// arguments as the real ones: a name without parentheses after it is no use of such a macro.
#pragma once

// Standard C headers define some of these already, and so do compilers in GNU mode.
#undef DOMAIN
#undef I
#undef OVERFLOW
#undef UNDERFLOW
#undef abs
#undef complex
#undef i386
#undef linux
#undef round
#undef unix

// Qt: qobjectdefs.h, qglobal.h
#define signals @
#define slots @
#define emit @
#define forever @
#define foreach(variable, container) @
#define SIGNAL(text) @
#define SLOT(text) @
#define METHOD(text) @
#define qApp @
#define qDebug @
#define qInfo @
#define qWarning @
#define qCritical @
#define qPrintable(text) @

// Windows: windef.h, minwindef.h, winnt.h, rpcndr.h, objbase.h, wingdi.h, winbase.h, winuser.h, windowsx.h, dlgs.h,
// math.h
#define near @
#define far @
#define small @
#define hyper @
#define interface @
#define cdecl @
#define pascal @
#define IN @
#define OUT @
#define OPTIONAL @
#define ERROR @
#define TRUE @
#define FALSE @
#define NEAR @
#define FAR @
#define CONST @
#define VOID @
#define PASCAL @
#define WINAPI @
#define CALLBACK @
#define APIENTRY @
#define UNALIGNED @
#define DELETE @
#define STRICT @
#define IGNORE @
#define INFINITE @
#define MAX_PATH @
#define ABSOLUTE @
#define RELATIVE @
#define OPAQUE @
#define TRANSPARENT @
#define ALTERNATE @
#define WINDING @
#define DIFFERENCE @
#define NO_ERROR @
#define CREATE_NEW @
#define CREATE_ALWAYS @
#define OPEN_EXISTING @
#define THIS @
#define THIS_ @
#define PURE @
#define DOMAIN @
#define SING @
#define OVERFLOW @
#define UNDERFLOW @
#define PLOSS @
#define TLOSS @
#define CreateFile @
#define CreateWindow @
#define DrawText @
#define FindText @
#define FindResource @
#define GetClassName @
#define GetMessage @
#define GetObject @
#define LoadString @
#define PostMessage @
#define ReportEvent @
#define SendMessage @
#define grp1 @
#define lst1 @
#define rad1 @
#define edt1 @
#define min(a, b) @
#define max(a, b) @
#define Yield() @
#define GetCurrentTime() @
#define GetFirstChild(window) @
#define GetNextSibling(window) @
#define TEXT(text) @
#define FAILED(result) @
#define SUCCEEDED(result) @
#define LOWORD(n) @
#define HIWORD(n) @
#define LOBYTE(n) @
#define HIBYTE(n) @
#define RGB(r, g, b) @

// X11: X.h, Xlib.h, Xutil.h
#define None @
#define Bool @
#define Status @
#define True @
#define False @
#define Always @
#define Success @
#define Above @
#define Below @
#define Complex @
#define Convex @
#define Nonconvex @
#define CurrentTime @
#define ParentRelative @
#define CopyFromParent @
#define InputOnly @
#define InputOutput @
#define InputFocus @
#define PointerWindow @
#define PointerRoot @
#define AnyKey @
#define AnyButton @
#define AnyPropertyType @
#define AllTemporary @
#define NoSymbol @
#define NoValue @
#define AllValues @
#define KeyPress @
#define KeyRelease @
#define ButtonPress @
#define ButtonRelease @
#define FocusIn @
#define FocusOut @
#define Expose @
#define Unsorted @
#define YSorted @
#define Opposite @
#define GrayScale @
#define StaticColor @
#define TrueColor @
#define DirectColor @
#define LSBFirst @
#define MSBFirst @
#define WhenMapped @
#define NotUseful @
#define NormalState @
#define IconicState @
#define BadRequest @
#define BadValue @
#define BadName @
#define BadMatch @
#define BadAccess @
#define BadLength @
#define ShiftMask @
#define ControlMask @
#define RootWindow(display, screen) @
#define DefaultScreen(display) @

// Debugging macros of macOS (AssertMacros.h) and Unreal Engine
#define check(assertion) @
#define verify(assertion) @
#define require(assertion, label) @
#define require_noerr(code, label) @
#define check_noerr(code) @
#define verify_noerr(code) @
#define check_string(assertion, text) @
#define verify_action(assertion, action) @
#define ensure(assertion) @
#define YES @
#define NO @
#define nil @
#define Nil @

// POSIX, glibc, BSD and GLib: sys/sysmacros.h, sys/param.h, termios.h, complex.h, gmacros.h
#define major(device) @
#define minor(device) @
#define makedev(high, low) @
#define MIN(a, b) @
#define MAX(a, b) @
#define ABS(n) @
#define CLAMP(n, low, high) @
#define howmany(n, unit) @
#define roundup(n, unit) @
#define powerof2(n) @
#define setbit(bits, n) @
#define clrbit(bits, n) @
#define isset(bits, n) @
#define ECHO @
#define B50 @
#define B9600 @
#define I @
#define complex @
#define imaginary @

// Compilers in GNU mode, by system and processor
#define unix @
#define linux @
#define i386 @
#define mips @
#define sun @
#define vax @
#define PPC @

// Curses
#define ERR @
#define OK @
#define COLOR_RED @
#define A_NORMAL @
#define clear() @
#define erase() @
#define refresh() @
#define move(y, x) @
#define getyx(window, y, x) @

// Arduino and AVR: Arduino.h, binary.h, Print.h, WString.h, pins_arduino.h, avr/pgmspace.h, avr/interrupt.h
#define HIGH @
#define LOW @
#define INPUT @
#define OUTPUT @
#define INPUT_PULLUP @
#define PI @
#define HALF_PI @
#define TWO_PI @
#define DEG_TO_RAD @
#define RAD_TO_DEG @
#define EULER @
#define SERIAL @
#define DISPLAY @
#define LSBFIRST @
#define MSBFIRST @
#define CHANGE @
#define FALLING @
#define RISING @
#define DEFAULT @
#define EXTERNAL @
#define INTERNAL @
#define INTERNAL1V1 @
#define NOT_A_PIN @
#define NOT_A_PORT @
#define NOT_AN_INTERRUPT @
#define TIMER0A @
#define PA @
#define PB @
#define PC @
#define PD @
#define PE @
#define LED_BUILTIN @
#define A0 @
#define A1 @
#define A2 @
#define A3 @
#define A4 @
#define A5 @
#define SS @
#define MOSI @
#define MISO @
#define SCK @
#define SDA @
#define SCL @
#define BIN @
#define OCT @
#define DEC @
#define HEX @
#define B0 @
#define B1 @
#define B00 @
#define B01 @
#define B10 @
#define B11 @
#define B000 @
#define B111 @
#define B00000000 @
#define B11111111 @
#define PORTB @
#define DDRB @
#define PINB @
#define PB0 @
#define SP @
#define SREG @
#define PROGMEM @
#define PGM_P @
#define F(text) @
#define PSTR(text) @
#define abs(n) @
#define constrain(n, low, high) @
#define round(n) @
#define radians(degrees) @
#define degrees(radians) @
#define sq(n) @
#define interrupts() @
#define noInterrupts() @
#define cli() @
#define sei() @
#define lowByte(n) @
#define highByte(n) @
#define word(...) @
#define bit(n) @
#define bitRead(value, n) @
#define bitSet(value, n) @
#define bitClear(value, n) @
#define bitToggle(value, n) @
#define bitWrite(value, n, to) @
#define digitalPinToPort(pin) @
#define digitalPinToBitMask(pin) @
#define digitalPinToInterrupt(pin) @
#define portOutputRegister(port) @

// Microcontroller libraries: CMSIS, STM32 HAL, newlib's ctype.h
#define SET @
#define RESET @
#define READ_BIT(bits, n) @
#define UNUSED(name) @
#define _U @
#define _L @
#define _N @
#define _S @
#define _P @
#define _C @
#define _X @
#define _B @
