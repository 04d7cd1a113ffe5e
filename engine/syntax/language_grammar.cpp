#include "engine/syntax/error_grammar.hpp"

namespace outlive::syntax {

std::string_view language_grammar() {
    return R"grammar(
file:
    | statement* ENDMARKER
eval:
    | expressions NEWLINE* ENDMARKER
single:
    | compound_stmt NEWLINE
    | simple_stmts
    | NEWLINE
    | ENDMARKER

statements:
    | statement+
statement:
    | compound_stmt
    | simple_stmts
simple_stmts:
    | simple_stmt !';' NEWLINE
    | ';'.simple_stmt+ [';'] NEWLINE
simple_stmt memo:
    | assignment
    | &"type" type_alias
    | star_expressions
    | &'return' return_stmt
    | &('import' | 'from') import_stmt
    | &'raise' raise_stmt
    | 'pass'
    | &'del' del_stmt
    | &'yield' yield_expr
    | &'assert' assert_stmt
    | 'break'
    | 'continue'
    | &'global' global_stmt
    | &'nonlocal' nonlocal_stmt
compound_stmt:
    | &('def' | '@' | 'async') function_def
    | &'if' if_stmt
    | &('class' | '@') class_def
    | &('with' | 'async') with_stmt
    | &('for' | 'async') for_stmt
    | &'try' try_stmt
    | &'while' while_stmt
    | match_stmt

assignment:
    | NAME ':' expression ['=' annotated_rhs]
    | ('(' single_target ')' | single_subscript_attribute_target) ':' expression ['=' annotated_rhs]
    | (star_targets '=')+ annotated_rhs !'='
    | single_target augassign ~ annotated_rhs
    | invalid_assignment
annotated_rhs:
    | yield_expr
    | star_expressions
augassign:
    | ('+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//=')
return_stmt:
    | 'return' [star_expressions]
raise_stmt:
    | 'raise' expression ['from' expression]
    | 'raise'
global_stmt:
    | 'global' ','.NAME+
nonlocal_stmt:
    | 'nonlocal' ','.NAME+
del_stmt:
    | 'del' del_targets &(';' | NEWLINE)
    | invalid_del_stmt
assert_stmt:
    | 'assert' expression [',' expression]
import_stmt:
    | invalid_import
    | import_name
    | import_from
import_name:
    | 'import' ','.dotted_as_name+
import_from:
    | 'from' ('.' | '...')* dotted_name 'import' import_from_targets
    | 'from' ('.' | '...')+ 'import' import_from_targets
import_from_targets:
    | '(' import_from_as_names [','] ')'
    | import_from_as_names !','
    | '*'
    | invalid_import_from_targets
import_from_as_names:
    | ','.import_from_as_name+
import_from_as_name:
    | NAME ['as' NAME]
dotted_as_name:
    | dotted_name ['as' NAME]
dotted_name memo:
    | dotted_name '.' NAME
    | NAME

block memo:
    | NEWLINE INDENT statements DEDENT
    | simple_stmts
    | invalid_block
decorators:
    | ('@' named_expression NEWLINE)+
class_def:
    | decorators class_def_raw
    | class_def_raw
class_def_raw:
    | invalid_class_def_raw
    | 'class' NAME [type_params] ['(' [arguments] ')'] ':' block
function_def:
    | decorators function_def_raw
    | function_def_raw
function_def_raw:
    | invalid_def_raw
    | 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block
    | 'async' 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block

params:
    | invalid_parameters
    | parameters
parameters:
    | slash_no_default param_no_default* param_with_default* [star_etc]
    | slash_with_default param_with_default* [star_etc]
    | param_no_default+ param_with_default* [star_etc]
    | param_with_default+ [star_etc]
    | star_etc
slash_no_default:
    | param_no_default+ '/' ','
    | param_no_default+ '/' &')'
slash_with_default:
    | param_no_default* param_with_default+ '/' ','
    | param_no_default* param_with_default+ '/' &')'
star_etc:
    | invalid_star_etc
    | '*' param_no_default param_maybe_default* [kwds]
    | '*' param_no_default_star_annotation param_maybe_default* [kwds]
    | '*' ',' param_maybe_default+ [kwds]
    | kwds
kwds:
    | invalid_kwds
    | '**' param_no_default
param_no_default:
    | a=param ',' {a}
    | a=param &')' {a}
param_no_default_star_annotation:
    | param_star_annotation ','
    | param_star_annotation &')'
param_with_default:
    | param default ','
    | param default &')'
param_maybe_default:
    | param default? ','
    | param default? &')'
param:
    | NAME annotation?
param_star_annotation:
    | NAME star_annotation
annotation:
    | ':' expression
star_annotation:
    | ':' star_expression
default:
    | '=' expression
    | invalid_default

if_stmt:
    | invalid_if_stmt
    | 'if' named_expression ':' block elif_stmt
    | 'if' named_expression ':' block [else_block]
elif_stmt:
    | invalid_elif_stmt
    | 'elif' named_expression ':' block elif_stmt
    | 'elif' named_expression ':' block [else_block]
else_block:
    | invalid_else_stmt
    | 'else' &&':' block
while_stmt:
    | invalid_while_stmt
    | 'while' named_expression ':' block [else_block]
for_stmt:
    | invalid_for_stmt
    | 'for' star_targets 'in' ~ star_expressions ':' block [else_block]
    | 'async' 'for' star_targets 'in' ~ star_expressions ':' block [else_block]
    | invalid_for_target
with_stmt:
    | invalid_with_stmt_indent
    | 'with' '(' ','.with_item+ ','? ')' ':' block
    | 'with' ','.with_item+ ':' block
    | 'async' 'with' '(' ','.with_item+ ','? ')' ':' block
    | 'async' 'with' ','.with_item+ ':' block
    | invalid_with_stmt
with_item:
    | expression 'as' star_target &(',' | ')' | ':')
    | invalid_with_item
    | expression
try_stmt:
    | invalid_try_stmt
    | 'try' &&':' block finally_block
    | 'try' &&':' block except_block+ [else_block] [finally_block]
    | 'try' &&':' block except_star_block+ [else_block] [finally_block]
except_block:
    | invalid_except_stmt_indent
    | 'except' expression ['as' NAME] ':' block
    | 'except' ':' block
    | invalid_except_stmt
except_star_block:
    | invalid_except_star_stmt_indent
    | 'except' '*' expression ['as' NAME] ':' block
    | invalid_except_stmt
finally_block:
    | invalid_finally_stmt
    | 'finally' &&':' block

match_stmt:
    | "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT
    | invalid_match_stmt
subject_expr:
    | star_named_expression ',' star_named_expressions?
    | named_expression
case_block:
    | invalid_case_block
    | "case" patterns guard? ':' block
guard:
    | 'if' named_expression
patterns:
    | open_sequence_pattern
    | pattern
pattern:
    | as_pattern
    | or_pattern
as_pattern:
    | or_pattern 'as' pattern_capture_target {=Pattern}
    | invalid_as_pattern
or_pattern:
    | '|'.closed_pattern+ {=Pattern}
closed_pattern memo:
    | literal_pattern
    | capture_pattern
    | "_"
    | value_pattern
    | group_pattern
    | sequence_pattern
    | mapping_pattern
    | class_pattern
literal_pattern:
    | signed_number !('+' | '-')
    | complex_number
    | strings
    | 'None'
    | 'True'
    | 'False'
literal_expr:
    | signed_number !('+' | '-')
    | complex_number
    | strings
    | 'None'
    | 'True'
    | 'False'
complex_number:
    | signed_real_number '+' imaginary_number
    | signed_real_number '-' imaginary_number
signed_number:
    | number
    | '-' number
signed_real_number:
    | real_number
    | '-' real_number
real_number:
    | a=number {real a}
imaginary_number:
    | a=number {imaginary a}
capture_pattern:
    | pattern_capture_target
pattern_capture_target:
    | !"_" NAME !('.' | '(' | '=')
value_pattern:
    | attr !('.' | '(' | '=')
attr:
    | NAME ('.' NAME)+
name_or_attr:
    | NAME ('.' NAME)*
group_pattern:
    | '(' pattern ')'
sequence_pattern:
    | '[' maybe_sequence_pattern? ']'
    | '(' open_sequence_pattern? ')'
open_sequence_pattern:
    | maybe_star_pattern ',' maybe_sequence_pattern?
maybe_sequence_pattern:
    | ','.maybe_star_pattern+ ','?
maybe_star_pattern:
    | star_pattern
    | pattern
star_pattern memo:
    | '*' pattern_capture_target
    | '*' "_"
mapping_pattern:
    | '{' '}'
    | '{' double_star_pattern ','? '}'
    | '{' items_pattern ',' double_star_pattern ','? '}'
    | '{' items_pattern ','? '}'
items_pattern:
    | ','.key_value_pattern+
key_value_pattern:
    | (literal_expr | attr) ':' pattern
double_star_pattern:
    | '**' pattern_capture_target
class_pattern:
    | name_or_attr '(' ')'
    | name_or_attr '(' positional_patterns ','? ')'
    | name_or_attr '(' keyword_patterns ','? ')'
    | name_or_attr '(' positional_patterns ',' keyword_patterns ','? ')'
    | invalid_class_pattern
positional_patterns:
    | ','.pattern+
keyword_patterns:
    | ','.keyword_pattern+
keyword_pattern:
    | NAME '=' pattern

type_alias:
    | "type" NAME [type_params] '=' expression
type_params:
    | invalid_type_params
    | '[' type_param_seq ']'
type_param_seq:
    | ','.type_param+ [',']
type_param memo:
    | NAME [type_param_bound] [type_param_default]
    | '*' NAME a=':' b=expression {type_parameter_bound a b "TypeVarTuple"}
    | '*' NAME [type_param_starred_default]
    | '**' NAME a=':' b=expression {type_parameter_bound a b "ParamSpec"}
    | '**' NAME [type_param_default]
type_param_bound:
    | ':' expression
type_param_default:
    | '=' expression
type_param_starred_default:
    | '=' star_expression

expressions:
    | expression (',' expression)+ [','] {=Tuple}
    | expression ',' {=Tuple}
    | expression
expression memo:
    | invalid_expression
    | invalid_legacy_expression
    | disjunction 'if' disjunction 'else' expression {=IfExp}
    | disjunction
    | lambdef
yield_expr:
    | 'yield' 'from' expression {=Yield}
    | 'yield' [star_expressions] {=Yield}
star_expressions:
    | star_expression (',' star_expression)+ [','] {=Tuple}
    | star_expression ',' {=Tuple}
    | star_expression
star_expression memo:
    | '*' bitwise_or {=Starred}
    | expression
star_named_expressions:
    | ','.star_named_expression+ [',']
star_named_expression:
    | '*' bitwise_or {=Starred}
    | named_expression
assignment_expression:
    | NAME ':=' ~ expression {=NamedExpr}
named_expression:
    | assignment_expression
    | invalid_named_expression
    | expression !':='
disjunction memo:
    | conjunction ('or' conjunction)+ {=Operation}
    | conjunction
conjunction memo:
    | inversion ('and' inversion)+ {=Operation}
    | inversion
inversion memo:
    | 'not' inversion {=Operation}
    | comparison
comparison:
    | bitwise_or compare_op_bitwise_or_pair+ {=Compare}
    | bitwise_or
compare_op_bitwise_or_pair:
    | '==' bitwise_or
    | not_equal bitwise_or
    | '<=' bitwise_or
    | '<' bitwise_or
    | '>=' bitwise_or
    | '>' bitwise_or
    | 'not' 'in' bitwise_or
    | 'in' bitwise_or
    | 'is' 'not' bitwise_or
    | 'is' bitwise_or
not_equal:
    | a='!=' {not_equal a}
bitwise_or memo:
    | bitwise_or '|' bitwise_xor {=Operation}
    | bitwise_xor
bitwise_xor memo:
    | bitwise_xor '^' bitwise_and {=Operation}
    | bitwise_and
bitwise_and memo:
    | bitwise_and '&' shift_expr {=Operation}
    | shift_expr
shift_expr memo:
    | shift_expr '<<' sum {=Operation}
    | shift_expr '>>' sum {=Operation}
    | invalid_arithmetic
    | sum
sum memo:
    | sum '+' term {=Operation}
    | sum '-' term {=Operation}
    | term
term memo:
    | term '*' factor {=Operation}
    | term '/' factor {=Operation}
    | term '//' factor {=Operation}
    | term '%' factor {=Operation}
    | term '@' factor {=Operation}
    | invalid_factor
    | factor
factor memo:
    | '+' factor {=Operation}
    | '-' factor {=Operation}
    | '~' factor {=Operation}
    | power
power:
    | await_primary '**' factor {=Operation}
    | await_primary
await_primary memo:
    | 'await' primary {=Await}
    | primary
primary memo:
    | primary '.' NAME {=Attribute}
    | primary genexp {=Call}
    | primary '(' [arguments] ')' {=Call}
    | primary '[' slices ']' {=Subscript}
    | atom
slices:
    | slice !','
    | ','.(slice | starred_expression)+ [','] {=Tuple}
slice:
    | [expression] ':' [expression] [':' [expression]]
    | named_expression
atom:
    | NAME
    | 'True' {=True}
    | 'False' {=False}
    | 'None' {=None}
    | &(STRING | FSTRING_START) strings
    | number
    | &'(' (tuple | group | genexp)
    | &'[' (list | listcomp)
    | &'{' (dict | set | dictcomp | setcomp)
    | '...' {=Ellipsis}
number:
    | a=NUMBER {number a}
group:
    | '(' a=(yield_expr | named_expression) ')' {a}
    | invalid_group

lambdef:
    | 'lambda' [lambda_params] ':' expression {=Lambda}
lambda_params:
    | invalid_lambda_parameters
    | lambda_parameters
lambda_parameters:
    | lambda_slash_no_default lambda_param_no_default* lambda_param_with_default* [lambda_star_etc]
    | lambda_slash_with_default lambda_param_with_default* [lambda_star_etc]
    | lambda_param_no_default+ lambda_param_with_default* [lambda_star_etc]
    | lambda_param_with_default+ [lambda_star_etc]
    | lambda_star_etc
lambda_slash_no_default:
    | lambda_param_no_default+ '/' ','
    | lambda_param_no_default+ '/' &':'
lambda_slash_with_default:
    | lambda_param_no_default* lambda_param_with_default+ '/' ','
    | lambda_param_no_default* lambda_param_with_default+ '/' &':'
lambda_star_etc:
    | invalid_lambda_star_etc
    | '*' lambda_param_no_default lambda_param_maybe_default* [lambda_kwds]
    | '*' ',' lambda_param_maybe_default+ [lambda_kwds]
    | lambda_kwds
lambda_kwds:
    | invalid_lambda_kwds
    | '**' lambda_param_no_default
lambda_param_no_default:
    | a=NAME ',' {a}
    | a=NAME &':' {a}
lambda_param_with_default:
    | NAME default ','
    | NAME default &':'
lambda_param_maybe_default:
    | NAME default? ','
    | NAME default? &':'

fstring_middle:
    | fstring_replacement_field
    | FSTRING_MIDDLE
fstring_replacement_field:
    | '{' annotated_rhs '='? a=[fstring_conversion] [fstring_full_format_spec] '}' {conversion a}
    | invalid_replacement_field
fstring_conversion:
    | a='!' b=NAME {conversion_place a b}
fstring_full_format_spec:
    | ':' fstring_format_spec*
fstring_format_spec:
    | a=FSTRING_MIDDLE {format_text a}
    | fstring_replacement_field
fstring:
    | a=FSTRING_START fstring_middle* FSTRING_END {fstring a}
string:
    | a=STRING {string a}
strings memo:
    | a=(fstring | string)+ {strings a}

list:
    | '[' [star_named_expressions] ']' {=List}
tuple:
    | '(' [star_named_expression ',' [star_named_expressions]] ')' {=Tuple}
set:
    | '{' star_named_expressions '}' {=Set}
dict:
    | '{' [double_starred_kvpairs] '}' {=Dict}
    | '{' invalid_double_starred_kvpairs '}'
double_starred_kvpairs:
    | ','.double_starred_kvpair+ [',']
double_starred_kvpair:
    | '**' bitwise_or
    | kvpair
kvpair:
    | expression ':' expression
for_if_clauses:
    | for_if_clause+
for_if_clause:
    | 'async' 'for' star_targets 'in' ~ disjunction ('if' disjunction)*
    | 'for' star_targets 'in' ~ disjunction ('if' disjunction)*
    | 'async'? 'for' (bitwise_or (',' bitwise_or)* [',']) !'in' {last "'in' expected after for-loop variables"}
    | invalid_for_target
listcomp:
    | '[' named_expression for_if_clauses ']' {=ListComp}
    | invalid_comprehension
setcomp:
    | '{' named_expression for_if_clauses '}' {=SetComp}
    | invalid_comprehension
genexp:
    | '(' (assignment_expression | expression !':=') for_if_clauses ')' {=GeneratorExp}
    | invalid_comprehension
dictcomp:
    | '{' kvpair for_if_clauses '}' {=DictComp}
    | invalid_dict_comprehension

arguments memo:
    | args [','] &')'
    | invalid_arguments
args:
    | ','.(starred_expression | (assignment_expression | expression !':=') !'=')+ [',' kwargs] {=Arguments}
    | kwargs {=Arguments}
kwargs:
    | ','.kwarg_or_starred+ ',' ','.kwarg_or_double_starred+
    | ','.kwarg_or_starred+
    | ','.kwarg_or_double_starred+
starred_expression:
    | invalid_starred_expression
    | '*' expression {=Starred}
    | '*' {last "Invalid star expression"}
kwarg_or_starred:
    | invalid_kwarg
    | NAME '=' expression {=Keyword}
    | starred_expression
kwarg_or_double_starred:
    | invalid_kwarg
    | NAME '=' expression {=Keyword}
    | '**' expression {=DoubleStarred}

star_targets:
    | star_target !','
    | star_target (',' star_target)* [','] {=Tuple}
star_targets_list_seq:
    | ','.star_target+ [',']
star_targets_tuple_seq:
    | star_target (',' star_target)+ [',']
    | star_target ','
star_target memo:
    | '*' (!'*' star_target) {=Starred}
    | target_with_star_atom
target_with_star_atom memo:
    | t_primary '.' NAME !t_lookahead {=Attribute}
    | t_primary '[' slices ']' !t_lookahead {=Subscript}
    | star_atom
star_atom:
    | NAME
    | '(' a=target_with_star_atom ')' {a}
    | '(' [star_targets_tuple_seq] ')' {=Tuple}
    | '[' [star_targets_list_seq] ']' {=List}
single_target:
    | single_subscript_attribute_target
    | NAME
    | '(' a=single_target ')' {a}
single_subscript_attribute_target:
    | t_primary '.' NAME !t_lookahead {=Attribute}
    | t_primary '[' slices ']' !t_lookahead {=Subscript}
t_primary memo:
    | t_primary '.' NAME &t_lookahead {=Attribute}
    | t_primary '[' slices ']' &t_lookahead {=Subscript}
    | t_primary genexp &t_lookahead {=Call}
    | t_primary '(' [arguments] ')' &t_lookahead {=Call}
    | atom &t_lookahead
t_lookahead:
    | ('(' | '[' | '.')
del_targets:
    | ','.del_target+ [',']
del_target memo:
    | t_primary '.' NAME !t_lookahead {=Attribute}
    | t_primary '[' slices ']' !t_lookahead {=Subscript}
    | del_t_atom
del_t_atom:
    | NAME
    | '(' a=del_target ')' {a}
    | '(' [del_targets] ')' {=Tuple}
    | '[' [del_targets] ']' {=List}
)grammar";
}

}  // namespace outlive::syntax
